/** Which changes a check-in asks about, and in what order (P14). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  changesToAsk,
  dueInIt,
  type SoFar,
} from '../../../../shared/domain/check-in/changes-to-ask.ts';
import {
  askedAtOnce,
  type CheckInAnswer,
  movements,
} from '../../../../shared/domain/check-in/check-ins.ts';
import { stages } from '../../../../shared/domain/journey/stage.ts';
import {
  couldDoWithAHand,
  type LongEnough,
} from '../../../../shared/domain/small-change/board/could-do-with-a-hand.ts';
import { noLearning } from '../../../../shared/domain/small-change/content/learning.ts';
import { scopeAnswers } from '../../../../shared/domain/small-change/content/scope-check.ts';
import type { SmallChange } from '../../../../shared/domain/small-change/small-change.ts';
import { buildChange } from '../../../support/build-change.ts';

const owner = { id: 'jo', name: 'Jo Whitlock' };

function change(number: number, overrides: Partial<SmallChange> = {}): SmallChange {
  const updatedAt = `2026-11-${String(10 + number).padStart(2, '0')}T09:30:00.000Z`;
  return buildChange({ id: `change-${number}`, number, stage: 'develop', updatedAt, ...overrides });
}

function lastTime(said: CheckInAnswer['said']): CheckInAnswer {
  return {
    ...{ occurrence: '2026-11-23', at: '2026-11-23T10:00:00.000Z', said },
    ...{ cover: null, thanks: null, nothingMoved: false, shared: false },
  };
}

/** Nothing has lasted so long. */
const notYet: LongEnough = { nobody: '', quiet: '', 'awaiting-yes': '' };

/** Whatever was touched before the 20th could do with a hand. */
const lately: LongEnough = { ...notYet, quiet: '2026-11-20T00:00:00.000Z' };

function ask(changes: readonly SmallChange[], soFar: Partial<SoFar> = {}) {
  return changesToAsk(changes, { longEnough: notYet, ...soFar });
}

function numbers(changes: readonly SmallChange[]): readonly number[] {
  return changes.map(({ number }) => number);
}

describe('the changes to ask about', () => {
  test('are five at most, those longest untouched first', () => {
    const changes = [7, 2, 5, 1, 6, 4, 3].map((number) => change(number));

    expect(numbers(ask(changes))).toEqual([1, 2, 3, 4, 5]);
  });

  test('are begun or looked after, undecided, and the team’s own to try', () => {
    const decided = { ...noLearning, decision: 'keep' } as const;
    const changes = [
      change(1, { stage: 'mission' }),
      change(2, { stage: 'mission', owner }),
      change(3, { scope: 'for-the-blueprint' }),
      change(4, { status: 'withdrawn' }),
      change(5, { stage: 'grow', learning: decided }),
      change(6, { stage: 'influence' }),
      change(7, { stage: 'grow' }),
    ];

    expect(numbers(ask(changes))).toEqual([2, 6, 7]);
  });

  test('begin with what was stuck last time, and leave the others their turn', () => {
    const changes = [1, 2, 3, 4, 5, 6, 7].map((number) => change(number));
    const last = lastTime([
      { changeId: 'change-1', movement: 'moved' },
      { changeId: 'change-2', movement: 'not-yet' },
      { changeId: 'change-3', movement: 'stuck' },
    ]);

    expect(numbers(ask(changes, { last }))).toEqual([3, 4, 5, 6, 7]);
  });

  test('begin, after what was stuck, with what could do with a hand', () => {
    const asks = [
      {
        ...{ id: 'ask-1', of: owner, ofRole: null, by: owner, words: null, answer: null },
        ...{ at: '2026-11-10T09:30:00.000Z', earlier: [] },
      },
    ];
    const changes = [1, 2, 3, 4, 5, 6, 7].map((number) =>
      change(number, number > 5 ? { asks } : { owner }),
    );
    const longEnough = { ...notYet, 'awaiting-yes': '2026-11-11T00:00:00.000Z' };
    const last = lastTime([{ changeId: 'change-3', movement: 'stuck' }]);

    expect(numbers(ask(changes, { longEnough }))).toEqual([6, 7, 1, 2, 3]);
    expect(numbers(ask(changes, { longEnough, last }))).toEqual([3, 6, 7, 1, 2]);
  });

  test('leave the others their turn, though what was spoken of last time still could do with a hand', () => {
    const changes = [1, 2, 3, 4, 5, 6, 7].map((number) => change(number));
    const longEnough = { ...notYet, quiet: '2026-11-17T00:00:00.000Z' };
    const said = [1, 2, 3, 4, 5].map((number) => ({
      ...{ changeId: `change-${number}`, movement: 'not-yet' as const },
    }));

    expect(numbers(ask(changes, { longEnough, last: lastTime(said) }))).toEqual([6, 7, 1, 2, 3]);
  });

  test('keep those spoken of already, though others have waited longer', () => {
    const changes = [1, 2, 3, 4, 5, 6].map((number) => change(number));
    const said = [{ changeId: 'change-6', movement: 'moved' }] as const;

    expect(numbers(ask(changes, { said }))).toEqual([1, 2, 3, 4, 6]);
  });

  test('are the same in whatever order they come, each once, and all that there are up to five', () => {
    const any = fc
      .record({
        number: fc.integer({ min: 1, max: 19 }),
        stage: fc.constantFrom(...stages),
        scope: fc.constantFrom(...scopeAnswers),
        owner: fc.constantFrom(owner, null),
        day: fc.integer({ min: 0, max: 19 }),
      })
      .map(({ number, day, ...rest }) =>
        change(number, { ...rest, updatedAt: change(day).updatedAt }),
      );
    const changes = fc.uniqueArray(any, { selector: ({ id }) => id, maxLength: 19 });
    const said = fc.uniqueArray(
      fc.record({
        changeId: fc.integer({ min: 1, max: 19 }).map((number) => `change-${number}`),
        movement: fc.constantFrom(...movements),
      }),
      { selector: ({ changeId }) => changeId, maxLength: 5 },
    );
    fc.assert(
      fc.property(changes, said, (given, spoken) => {
        const last = lastTime(spoken);
        const asked = ask(given, { last, longEnough: lately });

        expect(ask(given.toReversed(), { last, longEnough: lately })).toEqual(asked);
        expect(new Set(asked).size).toBe(asked.length);
        const left = given.filter((each) => !asked.includes(each));
        const more = ask(left, { last, longEnough: lately });
        if (asked.length < askedAtOnce) expect(more).toEqual([]);
        const isStuck = ({ id }: SmallChange) =>
          spoken.some(({ changeId, movement }) => changeId === id && movement === 'stuck');
        if (more.some(isStuck)) expect(asked.every(isStuck)).toBe(true);
        const isSpoken = ({ id }: SmallChange) => spoken.some(({ changeId }) => changeId === id);
        const isInNeed = (each: SmallChange) =>
          !isSpoken(each) && couldDoWithAHand(each, lately).length > 0;
        if (more.some(isInNeed))
          expect(asked.every((each) => isStuck(each) || isInNeed(each))).toBe(true);
      }),
    );
  });
});

describe('what is meant for this week', () => {
  test('has its day from Monday to Sunday, the earliest first', () => {
    const days = ['2026-11-22', '2026-11-29', '2026-11-23', '2026-11-30', null];
    const changes = days.map((byWhen, at) => change(at + 1, { byWhen, owner }));

    expect(numbers(dueInIt(changes, '2026-11-23', 'week'))).toEqual([3, 2]);
  });

  test('is nothing that was decided already', () => {
    const learning = { ...noLearning, decision: 'stop' } as const;

    expect(dueInIt([change(1, { byWhen: '2026-11-24', learning })], '2026-11-23', 'week')).toEqual(
      [],
    );
  });
});
