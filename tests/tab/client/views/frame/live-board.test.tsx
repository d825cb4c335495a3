/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import type { BoardChange } from '../../../../../shared/contracts/api/board.ts';
import { text } from '../../../../../shared/text/text.ts';
import { TeamTab } from '../../../../../tab/client/views/frame/TeamTab.tsx';
import { buildBoard, buildBoardChange } from '../../support/build-board.ts';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import { type Answer, createServer, refusal } from '../../support/scripted-server.ts';

const me = { id: 'amara', name: 'Amara Osei', teams: [], programmes: [], usualTeamId: null };
const fiveSecondsMs = 5000;

function showing(...changes: readonly BoardChange[]): Answer {
  return { status: 200, body: buildBoard(changes) };
}

describe('a board somebody is looking at', () => {
  beforeEach(() => {
    history.replaceState(null, '', '/#board');
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  test('shows and tells within five seconds what was logged elsewhere', async () => {
    await watch(showing(), showing(buildBoardChange({ number: 13 })));

    expect(screen.getByRole('link', { name: /^SC-13 / })).toBeDefined();
    expect(told()).toBe('SC-13 is on the board in Mission.');
  });

  test('tells nothing of what was there from the start', async () => {
    await watch(showing(buildBoardChange({ number: 13 })), showing(buildBoardChange()));

    expect(told()).not.toContain('SC-13');
  });

  test('stays, and says so, while the connection is lost', async () => {
    await watch(showing(buildBoardChange()), null);

    expect(screen.getByRole('link', { name: /^SC-12 / })).toBeDefined();
    expect(screen.getByText(/^Not connected just now/)).toBeDefined();
  });

  test('stays, and says that there is a newer page, once the server has one', async () => {
    const board = { status: 200, body: buildBoard([buildBoardChange()]) };
    await watch({ ...board, page: 'one' }, { ...board, page: 'two' });

    expect(screen.getByText(text.tab.newerPage.there, { exact: false })).toBeDefined();
    expect(screen.getByRole('button', { name: text.tab.newerPage.load })).toBeDefined();
    expect(screen.getByRole('link', { name: /^SC-12 / })).toBeDefined();
  });

  test('goes once the person is no longer in the team', async () => {
    const gone = refusal(403, 'not-a-member', text.errors.notAMember);
    await watch(showing(buildBoardChange()), gone);

    expect(screen.queryByRole('link', { name: /^SC-12 / })).toBeNull();
    expect(screen.getByText(text.errors.notAMember)).toBeDefined();
  });
});

/** Draws the board as first answered, then lets five seconds pass in which the server answers anew. */
async function watch(first: Answer, later: Answer): Promise<void> {
  let current = first;
  const server = createServer(({ path }) =>
    path === '/api/me' ? { status: 200, body: me } : current,
  );
  renderSignedIn(<TeamTab teamOfTab="19:harbour@thread.tacv2" />, server);
  await act(() => jest.advanceTimersByTimeAsync(0));
  current = later;
  await act(() => jest.advanceTimersByTimeAsync(fiveSecondsMs));
}

function told(): string {
  return screen.getAllByRole('status').at(-1)?.textContent ?? '';
}
