/** The three sentences: what moved in seven days, what was learned in four weeks, and what could do with a hand. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCalendar } from '../../../../../shared/calendar/create-calendar.ts';
import { findLearned } from '../../../../../shared/domain/journey/crescendo/learned.ts';
import { findMoved } from '../../../../../shared/domain/journey/crescendo/moved.ts';
import { wayOf } from '../../../../../shared/domain/journey/crescendo/way.ts';
import {
  findWouldHelp,
  type WouldHelp,
} from '../../../../../shared/domain/journey/crescendo/would-help.ts';
import {
  couldDoWithAHand,
  longEnough,
} from '../../../../../shared/domain/small-change/board/could-do-with-a-hand.ts';
import { noLearning } from '../../../../../shared/domain/small-change/content/learning.ts';
import { moveChange } from '../../../../../shared/domain/small-change/move.ts';
import type { SmallChange } from '../../../../../shared/domain/small-change/small-change.ts';
import { undoLast } from '../../../../../shared/domain/small-change/undo.ts';
import { buildChange, buildCommand, fullLearning } from '../../../../support/build-change.ts';
import { unwrap } from '../../../../support/build-deps.ts';

const calendar = createCalendar('GB-ENG');
const timeZone = 'Europe/London';
const dayOf = (instant: string) => calendar.dayOf(instant, timeZone);
const today = '2026-11-21';
const before = longEnough({ today, timeZone, calendar });
const owner = { id: 'jo', name: 'Jo Whitlock' };

function move(change: SmallChange, to: SmallChange['stage'], at: string): SmallChange {
  const reason = 'It needs another look';
  return unwrap(moveChange(change, { to, reason }, buildCommand({ id: `move ${at}`, at })));
}

const logged = buildChange({ loggedAt: '2026-10-28T09:30:00.000Z' });

describe('the way of a change', () => {
  test('has the day it was logged, and each on which it came to a stage', () => {
    const moved = move(logged, 'develop', '2026-11-04T09:30:00.000Z');

    expect(wayOf(moved, dayOf)).toEqual([
      { stage: 'mission', on: '2026-10-28' },
      { stage: 'develop', on: '2026-11-04' },
    ]);
  });

  test('has no step that was taken back the same day', () => {
    const moved = move(logged, 'develop', '2026-11-04T09:30:00.000Z');
    const undone = unwrap(
      undoLast(moved, buildCommand({ id: 'undo', at: '2026-11-04T09:31:00.000Z' })),
    );

    expect(wayOf(undone, dayOf)).toEqual([{ stage: 'mission', on: '2026-10-28' }]);
  });
});

describe('what moved', () => {
  test('is what came to another stage in the last seven days, the latest first', () => {
    const early = { ...move(logged, 'develop', '2026-11-14T09:30:00.000Z'), number: 1 };
    const late = { ...move(logged, 'develop', '2026-11-20T09:30:00.000Z'), number: 2 };
    const later = { ...move(logged, 'develop', '2026-11-21T09:30:00.000Z'), number: 3 };

    const { moves } = findMoved([early, late, later], today, dayOf);

    expect(moves).toMatchObject([
      { number: 3, did: 'went-on', stage: 'develop' },
      { number: 2, did: 'went-on' },
    ]);
  });

  test('says of a step back that it was one, and nothing of a change that is where it was', () => {
    const gone = move(logged, 'develop', '2026-11-05T09:30:00.000Z');
    const back = move(gone, 'mission', '2026-11-20T09:30:00.000Z');
    const round = move(
      move(logged, 'develop', '2026-11-19T09:30:00.000Z'),
      'mission',
      '2026-11-20T09:30:00.000Z',
    );

    expect(findMoved([back], today, dayOf).moves).toMatchObject([{ did: 'went-back' }]);
    expect(findMoved([round], today, dayOf).moves).toEqual([]);
  });

  test('is a decision where there was one', () => {
    const at = '2026-11-20T09:30:00.000Z';
    const learning = { ...noLearning, ...fullLearning, decision: 'keep' as const };
    const history = [{ at, before: { learning: noLearning } }];
    const kept = { ...buildChange({ stage: 'grow', learning, updatedAt: at }), history };

    expect(findMoved([kept], today, dayOf).moves).toMatchObject([{ did: 'keep', number: 12 }]);
  });

  test('names three, and counts the rest', () => {
    const moved = [1, 2, 3, 4, 5].map((number) => ({
      ...move(logged, 'develop', '2026-11-20T09:30:00.000Z'),
      number,
    }));

    const { moves, more } = findMoved(moved, today, dayOf);

    expect([moves.map(({ number }) => number), more]).toEqual([[1, 2, 3], 2]);
  });
});

describe('what was learned', () => {
  function told(learned: string, at: string, forTeamOnly = false) {
    const learning = { ...noLearning, ...fullLearning, learned, forTeamOnly };
    const history = [{ at, before: { learning: noLearning } }];
    return { ...buildChange({ stage: 'grow', learning, updatedAt: today }), history };
  }

  test('is the newest of four weeks', () => {
    const all = [
      told('Ask duty first', '2026-11-03T09:30:00.000Z'),
      told('Finance wanted a list', '2026-11-10T09:30:00.000Z'),
    ];

    expect(findLearned(all, today, dayOf)).toEqual({
      ...{ number: 12, on: '2026-11-10', learned: 'Finance wanted a list' },
    });
  });

  test('is nothing that is older, or not for outside the team', () => {
    const old = told('Long ago', '2026-10-20T09:30:00.000Z');
    const ours = told('Between us', '2026-11-20T09:30:00.000Z', true);

    expect(findLearned([old, ours], today, dayOf)).toBeNull();
  });

  test('is found in an earlier go as well', () => {
    const learning = { ...noLearning, ...fullLearning };
    const until = '2026-11-18T09:30:00.000Z';
    const again = buildChange({ goes: [{ from: logged.loggedAt, until, learning }] });

    expect(findLearned([again], today, dayOf)).toMatchObject({ learned: 'Tell duty first.' });
  });
});

describe('what could do with a hand', () => {
  const week = { status: 'running', week: 6 } as const;
  const busy = { owner, updatedAt: '2026-11-20T09:30:00.000Z' };
  const ask = {
    ...{ id: 'ask-1', of: { id: 'helen', name: 'Helen Ashdown' }, ofRole: null, by: owner },
    ...{ at: '2026-11-10T09:30:00.000Z', words: null, answer: null, earlier: [] },
  };
  const waiting = buildChange({ ...busy, number: 1, asks: [ask] });
  const unowned = buildChange({
    ...busy,
    number: 2,
    owner: null,
    loggedAt: '2026-11-02T09:30:00.000Z',
  });
  const quiet = buildChange({ ...busy, number: 3, updatedAt: '2026-11-01T09:30:00.000Z' });
  const alone = buildChange({ ...busy, number: 4, stage: 'influence', nobodyElseNeeded: false });

  const numbersOf = (changes: readonly SmallChange[]) => {
    const help = find(changes);
    return help?.kind === 'several' ? help.named.map(({ number }) => number) : [];
  };
  const countOf = (help: WouldHelp | null) => {
    if (help?.kind === 'several') return help.count;
    return help?.kind === 'one' ? 1 : 0;
  };
  const find = (changes: readonly SmallChange[], strands = 1) =>
    findWouldHelp({ changes, before, week, strands });

  test('is one change, with what it waits for', () => {
    expect(find([waiting])).toMatchObject({ kind: 'one', number: 1, reason: 'awaiting-yes' });
    expect(find([waiting])).toMatchObject({ title: waiting.title, of: 'Helen Ashdown' });
    expect(find([unowned])).toMatchObject({ number: 2, reason: 'nobody', of: null });
    expect(find([quiet])).toMatchObject({ number: 3, reason: 'quiet', of: null });
  });

  test('is two or three by their titles: yeses first, then what nobody has, then what is quiet', () => {
    expect(find([quiet, waiting])).toMatchObject({ kind: 'several', count: 2 });
    expect(numbersOf([quiet, waiting])).toEqual([1, 3]);
    expect(numbersOf([alone, quiet, unowned, waiting])).toEqual([1, 2, 3]);
  });

  test('is of more only how many there are', () => {
    const other = { ...quiet, number: 8 };

    expect(find([quiet, unowned, waiting, other])).toEqual({
      ...{ kind: 'several', count: 4, named: [] },
    });
  });

  test('is a strand, or somebody to win, only where nothing is marked on the board', () => {
    expect(find([alone], 0)).toEqual({ kind: 'no-strand' });
    expect(find([alone])).toMatchObject({ kind: 'nobody-to-win', number: 4 });
    expect(find([buildChange(busy)])).toBeNull();
  });

  test('is as many as the board marks, whatever the changes', () => {
    const kinds = fc.array(fc.constantFrom(waiting, unowned, quiet, alone, buildChange(busy)));
    const law = fc.property(kinds, (some) => {
      const changes = some.map((change, place) => ({ ...change, number: place + 1 }));
      const marked = changes.filter((change) => couldDoWithAHand(change, before).length > 0);
      expect(countOf(find(changes))).toBe(marked.length);
    });

    fc.assert(law);
  });

  test('is a strand from week 4 on, while the weeks run', () => {
    const none = { changes: [], before, strands: 0 };

    expect(findWouldHelp({ ...none, week: { status: 'running', week: 3 } })).toBeNull();
    expect(findWouldHelp({ ...none, week: { status: 'running', week: 4 } })).toEqual({
      kind: 'no-strand',
    });
    expect(findWouldHelp({ ...none, week: { status: 'paused', week: 6 } })).toBeNull();
  });

  test('begins with what has waited longest', () => {
    const longer = { ...unowned, number: 9, loggedAt: '2026-10-20T09:30:00.000Z' };

    expect(numbersOf([unowned, longer])).toEqual([9, 2]);
  });
});
