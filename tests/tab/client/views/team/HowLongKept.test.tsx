/** @jest-environment jsdom */
/** The Team view says how long what the team has is kept; a lead has it deleted, after a question, or keeps it. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, screen, within } from '@testing-library/react';
import type { EndingView } from '../../../../../shared/contracts/api/ending.ts';
import type { TeamView } from '../../../../../shared/contracts/api/team.ts';
import type { Role } from '../../../../../shared/domain/permissions.ts';
import { text } from '../../../../../shared/text/text.ts';
import { TeamTab } from '../../../../../tab/client/views/frame/TeamTab.tsx';
import { bodies, teamId, teamPath } from '../../support/build-full-team.ts';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import { createServer } from '../../support/scripted-server.ts';

const { tab, keep } = text.ending;
const asked: EndingView = {
  ...{ id: 'ending-1', why: 'asked', on: '2026-12-29' },
  by: { name: 'Priya Raman' },
};

afterEach(cleanup);

/** The team as the server has it: what is sent there changes it. */
function open(role: Role, team: Partial<TeamView> = {}) {
  history.replaceState(null, '', '/#team');
  let view = { ...(bodies[teamPath] as TeamView), ...team };
  const sent: unknown[] = [];
  const teams = [{ id: teamId, name: 'Harbour Family Help', role }];
  const me = { ...(bodies['/api/me'] as object), teams };
  const server = createServer(({ path, body }) => {
    if (path === `${teamPath}/ending`) {
      sent.push(body);
      const ending = (body as { wanted: string }).wanted === 'end' ? asked : null;
      view = { ...view, ending };
      return { status: 200, body: { ending } };
    }
    const board = { ...(bodies[`${teamPath}/board`] as object), ending: view.ending ?? undefined };
    if (path === `${teamPath}/board`) return { status: 200, body: board };
    if (path === teamPath) return { status: 200, body: view };
    return { status: 200, body: path === '/api/me' ? me : bodies[path] };
  });
  renderSignedIn(<TeamTab teamOfTab={teamId} />, server);
  return sent;
}

function section() {
  return screen.findByRole('region', { name: tab.title });
}

describe('how long it is kept', () => {
  test.each([
    [24, /24 months after the last thing that was done/],
    [null, /stays until somebody deletes it/],
  ])('is said to everybody (%s)', async (keptMonths, words) => {
    open('practitioner', { keptMonths });

    const shown = await section();

    expect(shown.textContent).toMatch(words);
    expect(within(shown).queryByRole('button')).toBeNull();
  });

  test('is cut short by a lead, who is asked once', async () => {
    const sent = open('supervisor');
    const shown = await section();

    act(() => within(shown).getByRole('button', { name: tab.end }).click());
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('30 days from now');
    expect(sent).toEqual([]);
    await act(async () => within(dialog).getByRole('button', { name: tab.yes }).click());

    await within(await section()).findByText(/It goes on 29 December 2026/);
    expect(sent).toEqual([{ wanted: 'end' }]);
  });

  test('is left as it was by whoever thinks again', async () => {
    const sent = open('facilitator');
    const shown = await section();
    act(() => within(shown).getByRole('button', { name: tab.end }).click());

    const dialog = await screen.findByRole('dialog');
    await act(async () => within(dialog).getByRole('button', { name: tab.no }).click());

    expect(sent).toEqual([]);
  });
});

describe('a team whose work is to go', () => {
  test('says so on every view, to everybody, with who asked and when', async () => {
    open('practitioner', { ending: asked });

    const more = await screen.findByRole('link', { name: tab.more });

    expect(more).toHaveProperty('hash', '#team');
    expect(more.parentElement?.textContent).toMatch(/Priya Raman has asked for all .* 29 December/);
    expect(within(await section()).getByText(/Priya Raman has asked for all/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: keep })).toBeNull();
  });

  test('is kept by any lead, with one press, by the end they saw', async () => {
    const sent = open('facilitator', { ending: asked });
    const shown = await section();

    await act(async () => within(shown).getByRole('button', { name: keep }).click());

    await within(await section()).findByText(tab.keptFor(24));
    expect(sent).toEqual([{ wanted: 'keep', endingId: 'ending-1' }]);
  });
});
