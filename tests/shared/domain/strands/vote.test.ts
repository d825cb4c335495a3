/** Votes on themes (P6): five each, three on one, changed at will, counted once, and closed for good. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Theme } from '../../../../shared/domain/barriers/barriers.ts';
import type { Strands } from '../../../../shared/domain/strands/strands.ts';
import {
  ballotOf,
  castBallot,
  closeVote,
  countVoters,
  giveVotes,
  openVote,
  votesOf,
} from '../../../../shared/domain/strands/vote.ts';
import { buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildStrands, buildVote, threeThemes } from '../../../support/build-strands.ts';

const open = buildStrands({ vote: buildVote() });

function onThemes(themes: readonly Theme[]) {
  return { themes, isInChannel: false };
}

function cast(current: Strands, personId: string, votes: readonly number[], commandId: string) {
  return castBallot(current, { voteId: 'vote-1', personId, votes, commandId });
}

function close(current: Strands, id = 'close') {
  return closeVote(current, 'vote-1', buildCommand({ id }));
}

function totalsOf({ vote }: Strands) {
  return Object.fromEntries(vote?.result?.totals.map(({ id, votes }) => [id, votes]) ?? []);
}

describe('a vote', () => {
  test('opens on two to eight themes, one at a time', () => {
    const eight = Array.from({ length: 9 }, (_, at) => ({ id: `${at}`, name: `${at}` }));
    const command = buildCommand({ id: 'opening' });
    const opened = unwrap(openVote(buildStrands(), onThemes(threeThemes), command));

    expect(opened.vote).toMatchObject({ id: 'opening', status: 'open', themes: threeThemes });
    expect(unwrap(openVote(opened, onThemes(threeThemes), command))).toBe(opened);
    expect(unwrapError(openVote(opened, onThemes(threeThemes), buildCommand()))).toEqual({
      kind: 'vote-open',
    });
    expect(unwrapError(openVote(buildStrands(), onThemes(eight), command))).toMatchObject({
      problems: [{ problem: 'too-many', limit: 8, count: 9 }],
    });
    expect(unwrapError(openVote(buildStrands(), onThemes(eight.slice(8)), command))).toMatchObject({
      problems: [{ field: 'themes', problem: 'missing' }],
    });
  });

  test('forgets who voted for what when it closes', () => {
    const voted = ['amara', 'priya', 'jo', 'helen', 'nadia'].reduce(
      (current, who) => unwrap(cast(current, who, [3, 2, 0], 'one')),
      open,
    );
    const closed = unwrap(close(voted));

    expect(JSON.stringify(closed.vote)).not.toContain('amara');
    expect(closed.vote?.result).toEqual({
      voters: 5,
      totals: [
        { ...threeThemes[0], votes: 15 },
        { ...threeThemes[1], votes: 10 },
        { ...threeThemes[2], votes: 0 },
      ],
    });
  });

  test('keeps no history of ballots, and one entry for its opening, its end and the strands', () => {
    const voted = unwrap(cast(open, 'amara', [3, 2, 0], 'one'));
    const closed = unwrap(close(voted));

    expect(voted.history).toEqual([]);
    expect(closed.history.map(({ did }) => did)).toEqual(['closed-vote']);
  });

  test('closed by the same press again is as it was, by another says that it is closed', () => {
    const closed = unwrap(close(open));

    expect(unwrap(close(closed))).toBe(closed);
    expect(unwrapError(close(closed, 'another'))).toEqual({ kind: 'vote-closed' });
  });

  test('tells the channel once that it opened, where it is not there already, and that it closed', () => {
    const opening = buildCommand({ id: 'opening' });
    const opened = unwrap(openVote(buildStrands(), onThemes(threeThemes), opening));
    const there = { themes: threeThemes, isInChannel: true };
    const shown = unwrap(openVote(buildStrands(), there, opening));
    const closed = unwrap(closeVote(shown, 'opening', buildCommand({ id: 'close' })));

    const about = { voteId: 'opening', at: opening.at };
    expect(opened.channelOutbox).toEqual([{ ...about, id: 'vote opened opening', did: 'opened' }]);
    expect(shown.channelOutbox).toEqual([]);
    expect(closed.channelOutbox).toEqual([{ ...about, id: 'vote closed opening', did: 'closed' }]);
  });

  test('takes no ballot meant for an earlier one', () => {
    const next = unwrap(
      openVote(unwrap(close(open)), onThemes(threeThemes), buildCommand({ id: 'vote-2' })),
    );

    expect(unwrapError(cast(next, 'amara', [1, 0, 0], 'one'))).toEqual({ kind: 'vote-closed' });
  });
});

describe('giving one theme votes', () => {
  const press = { voteId: 'vote-1', personId: 'amara', commandId: 'press-1' };

  function given(current: Strands) {
    return current.vote && votesOf(current.vote, ballotOf(current.vote, 'amara'));
  }

  test('leaves the others as they are, and counts once', () => {
    const voted = unwrap(cast(open, 'amara', [1, 2, 0], 'one'));
    const more = unwrap(giveVotes(voted, { ...press, theme: 2, votes: 2 }));

    expect(given(more)).toEqual([1, 2, 2]);
    expect(unwrap(giveVotes(more, { ...press, theme: 2, votes: 0 }))).toBe(more);
  });

  test('of none there is changes nothing', () => {
    expect(given(unwrap(giveVotes(open, { ...press, theme: 8, votes: 1 })))).toEqual([0, 0, 0]);
  });

  test('can take the last one back: then nobody has voted, and nothing sent again brings it back', () => {
    const one = unwrap(giveVotes(open, { ...press, theme: 0, votes: 1 }));
    const none = unwrap(giveVotes(one, { ...press, commandId: 'press-2', theme: 0, votes: 0 }));
    const late = unwrap(giveVotes(none, { ...press, theme: 0, votes: 1 }));

    expect([one, none, late].map(({ vote }) => vote && countVoters(vote))).toEqual([1, 0, 0]);
    expect(unwrap(close(none)).vote?.result?.voters).toBe(0);
  });

  test.each([
    [[3, 2, 0], 2, 1, 'too-many'],
    [[3, 0, 0], 0, 4, 'too-many-on-one'],
    [[3, 0, 0], 1, -1, 'missing'],
    [[3, 0, 0], 1, 0.5, 'missing'],
  ])('from %j, theme %d with %d is refused: %s', (before, theme, votes, problem) => {
    const voted = unwrap(cast(open, 'amara', before, 'one'));

    expect(unwrapError(giveVotes(voted, { ...press, theme, votes }))).toMatchObject({
      problems: [{ field: 'votes', problem }],
    });
  });

  test('in a vote that has closed is refused', () => {
    expect(unwrapError(giveVotes(unwrap(close(open)), { ...press, theme: 0, votes: 1 }))).toEqual({
      kind: 'vote-closed',
    });
  });
});

describe('whoever votes how often, in whatever order and with whatever sent again', () => {
  const person = fc.constantFrom('amara', 'priya', 'jo', 'helen', 'nadia', 'marcus');
  const votes = fc.array(fc.integer({ min: -1, max: 6 }), { minLength: 3, maxLength: 3 });
  const fair = fc.constantFrom([3, 2, 0], [1, 1, 3], [0, 0, 1], [2, 2, 1], [0, 3, 0]);
  const casting = fc.tuple(person, fc.oneof(votes, fair));
  /** How each casting is followed by some of those before it, sent again. */
  const script = fc.array(fc.tuple(casting, fc.array(fc.nat({ max: 8 }), { maxLength: 3 })), {
    maxLength: 40,
  });

  function isFair(each: readonly number[]): boolean {
    const sum = each.reduce((a, b) => a + b, 0);
    return sum >= 1 && sum <= 5 && each.every((one) => one >= 0 && one <= 3);
  }

  function play(steps: readonly (readonly [readonly [string, readonly number[]], number[]])[]) {
    let current = open;
    steps.forEach(([[who, given]], at) => {
      const again = (steps[at]?.[1] ?? []).map((back) => Math.max(0, at - back));
      for (const nth of [at, ...again]) {
        const [[whose, theirs]] = steps[nth] ?? [[who, given]];
        const done = cast(current, whose, theirs, `card-${nth}`);
        if (done.ok) current = done.value;
      }
    });
    return current;
  }

  test('no ballot holds more than five votes or three on one theme, and nobody has two', () => {
    fc.assert(
      fc.property(script, (steps) => {
        const ballots = play(steps).vote?.ballots ?? [];

        expect(new Set(ballots.map(({ personId }) => personId)).size).toBe(ballots.length);
        for (const ballot of ballots) {
          const given = ballot.votes.map((each) => each.votes);
          expect(given.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(5);
          expect(Math.max(...given)).toBeLessThanOrEqual(3);
        }
      }),
    );
  });

  test('the totals are the sum over everybody’s last fair ballot, and none of fewer than five', () => {
    fc.assert(
      fc.property(script, (steps) => {
        const last = new Map<string, readonly number[]>();
        for (const [[who, given]] of steps) if (isFair(given)) last.set(who, given);
        const counted = threeThemes.map(({ id }, at) => [
          id,
          [...last.values()].reduce((sum, given) => sum + (given[at] ?? 0), 0),
        ]);

        const closed = unwrap(close(play(steps)));

        const expected = last.size < 5 ? {} : Object.fromEntries(counted);
        expect(totalsOf(closed)).toEqual(expected);
        expect(closed.vote?.result?.voters).toBe(last.size);
      }),
    );
  });

  test('closing is final', () => {
    fc.assert(
      fc.property(script, script, (before, after) => {
        const closed = unwrap(close(play(before)));

        const answers = after.map(([[who, given]], at) => cast(closed, who, given, `late-${at}`));

        for (const answer of answers) expect(unwrapError(answer)).toEqual({ kind: 'vote-closed' });
      }),
    );
  });
});
