/** @jest-environment jsdom */
/** Following a link from a chat into the personal tab shows the team that chat means, not the one looked at before; nothing else forgets that. */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { boardPath, mePath } from '../../../tab/client/api/paths.ts';
import { keepTeam, keptTeamKey } from '../../../tab/client/kept/kept-team.ts';

const north = { id: '19:north@thread.tacv2', name: 'North' };
const south = { id: '19:south@thread.tacv2', name: 'South' };
const client = '../../../tab/client';

type Place = { readonly teamId: string | null; readonly opensAt: string | null };
type Opening = { readonly hash?: string; readonly search?: string };

/** Begins the page anew where the team looked at before is North and the one usually meant South; gives what is asked for. */
async function begin({ hash = '', search = '', ...place }: Place & Opening): Promise<string[]> {
  const asked: string[] = [];
  const me = { id: 'amara', name: 'Amara Osei', teams: [north, south], programmes: [] };
  globalThis.fetch = async (path) => {
    asked.push(String(path));
    const body = path === mePath ? { ...me, usualTeamId: south.id } : { changes: [] };
    const answer = { ok: true, json: async () => body, clone: () => answer };
    return answer as unknown as Response;
  };
  history.replaceState(null, '', `/${search}${hash}`);
  keepTeam(me.id, north.id);
  const signIn = { token: async () => ({ ok: true, value: 'amara' }) };
  const host = { kind: 'teams', theme: 'light', locale: 'en-GB', isInRestrictedChannel: false };
  jest.resetModules();
  jest.unstable_mockModule(`${client}/teams/host.ts`, () => ({
    connectToHost: async () => ({ ...host, signIn, ...place }),
  }));
  jest.unstable_mockModule(`${client}/teams/themes/fetch-theme.ts`, () => ({ fetchTheme() {} }));
  jest.unstable_mockModule(`${client}/views/board/BoardView.tsx`, () => ({}));
  const early = await import('../../../tab/client/early.ts');
  await early.asked;
  return asked;
}

const kept = () => sessionStorage.getItem(keptTeamKey);

afterEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});

describe('the team looked at before', () => {
  test('is forgotten once a link from a chat is followed into the personal tab', async () => {
    const asked = await begin({ teamId: null, opensAt: 'SC-3' });

    expect(kept()).toBeNull();
    expect(asked).toEqual([boardPath('usual'), mePath]);
  });

  test.each<[string, Place & Opening]>([
    ['where the tab is opened by itself', { teamId: null, opensAt: null }],
    ['where the page is loaded again', { teamId: null, opensAt: 'SC-3', hash: '#SC-3' }],
    ['where the tab is a channel’s', { teamId: south.id, opensAt: 'SC-3' }],
    ['while the tab is added', { teamId: null, opensAt: 'SC-3', search: '?configure' }],
  ])('is kept %s', async (_, opening) => {
    await begin(opening);

    expect(kept()).toContain(north.id);
  });

  test('is asked for ahead as long as it is kept', async () => {
    const asked = await begin({ teamId: null, opensAt: 'SC-3', hash: '#SC-3' });

    expect(asked).toEqual([boardPath(north.id), mePath]);
  });
});
