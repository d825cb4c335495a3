/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type * as Ahead from '../../../../tab/client/api/ahead.ts';
import { boardPath, configPath, journeyPath, mePath } from '../../../../tab/client/api/paths.ts';
import { keepTeam } from '../../../../tab/client/kept/kept-team.ts';

const north = { id: '19:north@thread.tacv2', name: 'North' };
const south = { id: '19:south@thread.tacv2', name: 'South' };
const look = { token: 'amara', teamId: null, isAtJourney: true, language: null };
const everything = () => true;
/** As a page begins: with nothing asked. */
let askForConfig: typeof Ahead.askForConfig;
let askForTeam: typeof Ahead.askForTeam;
let fetchUnlessAsked: typeof Ahead.fetchUnlessAsked;
let takeKnown: typeof Ahead.takeKnown;
let asked: string[];
let answers: Record<string, unknown>;

beforeEach(async () => {
  jest.resetModules();
  const ahead = await import('../../../../tab/client/api/ahead.ts');
  ({ askForConfig, askForTeam, fetchUnlessAsked, takeKnown } = ahead);
  asked = [];
  answers = {
    [configPath]: { localSignIn: true },
    [mePath]: {
      id: 'amara',
      name: 'Amara Osei',
      teams: [north, south],
      programmes: [],
      usualTeamId: south.id,
    },
    [boardPath('usual')]: { changes: [] },
    [journeyPath('usual')]: { notes: [] },
  };
  globalThis.fetch = async (path) => {
    asked.push(String(path));
    const body = answers[String(path)];
    if (body === undefined) throw new TypeError('Failed to fetch');
    const answer = { ok: body !== 'no', json: async () => body, clone: () => answer };
    return answer as unknown as Response;
  };
});

afterEach(() => {
  sessionStorage.clear();
  jest.useRealTimers();
});

function get(path: string, token: string | null = 'amara'): Promise<Response> {
  const headers: HeadersInit = token === null ? {} : { authorization: `Bearer ${token}` };
  return fetchUnlessAsked(path, { method: 'GET', headers });
}

describe('what is asked for ahead', () => {
  test('is the team somebody usually means, before it is known which that is', async () => {
    await askForTeam(look);

    expect(asked).toEqual([boardPath('usual'), journeyPath('usual'), mePath]);
    expect(new Map(takeKnown(everything)).get(boardPath(south.id))).toEqual({ changes: [] });
  });

  test('is the team of the channel, and no journey where none is looked at', async () => {
    answers[boardPath(north.id)] = { changes: [] };

    await askForTeam({ ...look, teamId: north.id, isAtJourney: false });

    expect(asked).toEqual([boardPath(north.id), mePath]);
  });

  test('is the team they looked at last in this browser tab', async () => {
    keepTeam('amara', north.id);
    answers[boardPath(north.id)] = { changes: ['theirs'] };
    answers[journeyPath(north.id)] = { notes: [] };

    await askForTeam(look);

    expect(asked).toEqual([boardPath(north.id), journeyPath(north.id), mePath]);
    expect(new Map(takeKnown(everything)).get(boardPath(north.id))).toEqual({
      changes: ['theirs'],
    });
  });

  test.each([
    ['somebody else looked at', 'jo', north.id],
    ['they are in no more', 'amara', '19:left@thread.tacv2'],
  ])('is shown to nobody where it is of a team %s', async (_, personId, teamId) => {
    keepTeam(personId, teamId);
    answers[boardPath(teamId)] = { changes: ['of that team'] };

    await askForTeam(look);

    expect(takeKnown(everything).map(([path]) => path)).toEqual([mePath]);
  });

  test('is the team of the channel, whichever was looked at last', async () => {
    keepTeam('amara', south.id);
    answers[boardPath(north.id)] = { changes: [] };

    await askForTeam({ ...look, teamId: north.id });

    expect(asked).toEqual([boardPath(north.id), journeyPath(north.id), mePath]);
  });

  test('answers the first who asks in the same name, and nobody after them', async () => {
    await askForTeam(look);
    asked.length = 0;

    await get(boardPath(south.id));
    await get(mePath, 'jo').catch(() => undefined);

    expect(asked).toEqual([mePath]);
    asked.length = 0;
    answers[boardPath(south.id)] = {};
    await get(boardPath(south.id));
    expect(asked).toEqual([boardPath(south.id)]);
  });

  test('is known once: whoever signs in after that starts with nothing', async () => {
    await Promise.all([askForConfig(), askForTeam(look)]);

    expect(takeKnown((path) => path === configPath)).toHaveLength(1);
    expect(takeKnown(everything)).toHaveLength(3);
    expect(takeKnown(everything)).toEqual([]);
  });

  test('is nobody’s where it came too late: somebody else may have signed in since', async () => {
    const asking = askForTeam(look);
    const before = takeKnown(everything);
    await asking;

    expect([before, takeKnown(everything)]).toEqual([[], []]);
  });

  test('is asked again where no answer came, or a long time ago', async () => {
    jest.useFakeTimers({ now: 0, doNotFake: ['queueMicrotask', 'nextTick'] });
    answers[mePath] = 'no';
    await askForTeam(look);
    await askForConfig();
    jest.setSystemTime(60_000);
    asked.length = 0;

    await get(configPath, null);

    expect(asked).toEqual([configPath]);
    expect(takeKnown((path) => path !== configPath)).toEqual([]);
  });
});
