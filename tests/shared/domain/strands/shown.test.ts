/** What may be seen of a vote: below five voters neither a count nor an order (P6). */
import { describe, expect, test } from '@jest/globals';
import {
  isEnoughToShow,
  shownStrands,
  shownTotals,
  votersToShow,
} from '../../../../shared/domain/strands/shown.ts';
import { castBallot, closeVote } from '../../../../shared/domain/strands/vote.ts';
import { buildCommand } from '../../../support/build-change.ts';
import { unwrap } from '../../../support/build-deps.ts';
import {
  buildStrand,
  buildStrands,
  buildVote,
  threeThemes,
} from '../../../support/build-strands.ts';

const totals = [...threeThemes].reverse().map((theme, at) => ({ ...theme, votes: 9 - at }));

function closedBy(voters: number) {
  const open = buildStrands({ vote: buildVote() });
  const voted = Array.from({ length: voters }, (_, at) => `person-${at}`).reduce(
    (current, personId) =>
      unwrap(
        castBallot(current, { voteId: 'vote-1', personId, votes: [0, 2, 3], commandId: personId }),
      ),
    open,
  );
  return unwrap(closeVote(voted, 'vote-1', buildCommand()));
}

test('five are enough', () => {
  expect(votersToShow).toBe(5);
  expect([0, 1, 4, 5].map(isEnoughToShow)).toEqual([false, false, false, true]);
});

describe('a vote that closes', () => {
  test.each([0, 1, 2, 3, 4])('with %i voters keeps no votes anywhere, and no order', (voters) => {
    const closed = closedBy(voters);

    expect(closed.vote?.result).toEqual({ voters, totals: [] });
    expect(JSON.stringify(closed)).not.toMatch(/"votes":[1-9]/);
    expect(closed.history.at(-1)?.themes.map(({ id }) => id)).toEqual(
      threeThemes.map(({ id }) => id),
    );
  });

  test('with five voters has totals, most first', () => {
    const { vote } = closedBy(5);

    expect(vote && shownTotals(vote).map(({ id, votes }) => [id, votes])).toEqual([
      ['theme-yes', 15],
      ['theme-rooms', 10],
      ['theme-forms', 0],
    ]);
  });
});

describe('what an earlier version kept', () => {
  const few = buildVote({ status: 'closed', result: { voters: 4, totals } });
  const enough = buildVote({ status: 'closed', result: { voters: 5, totals } });
  const strands = totals.slice(0, 2).map((theme) => buildStrand({ ...theme, voters: null }));

  test('of fewer than five voters is not shown', () => {
    expect(shownTotals(few)).toEqual([]);
    expect(shownStrands({ vote: few, strands })).toEqual([
      { id: 'theme-rooms', name: 'Rooms', mission: null, votes: null, voters: 0 },
      { id: 'theme-yes', name: 'Waiting for a yes', mission: null, votes: null, voters: 0 },
    ]);
  });

  test('of five or more is shown as it was', () => {
    expect(shownTotals(enough)).toEqual(totals);
    expect(shownStrands({ vote: enough, strands }).map(({ id, votes }) => [id, votes])).toEqual([
      ['theme-yes', 9],
      ['theme-rooms', 8],
    ]);
  });

  test('of a vote nobody knows any more is not shown', () => {
    for (const vote of [null, buildVote({ id: 'vote-2' })])
      expect(shownStrands({ vote, strands }).map(({ votes }) => votes)).toEqual([null, null]);
  });
});
