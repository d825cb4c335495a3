/** What could do with a hand: nobody has it for a week, nothing moved for two, or a yes is awaited for five working days. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCalendar } from '../../../../../shared/calendar/create-calendar.ts';
import { isWorkingDay } from '../../../../../shared/domain/calendar.ts';
import { stages } from '../../../../../shared/domain/journey/stage.ts';
import type { Ask } from '../../../../../shared/domain/small-change/asks.ts';
import {
  awaitedWorkingDays,
  couldDoWithAHand,
  longEnough,
  quietDays,
  unownedDays,
} from '../../../../../shared/domain/small-change/board/could-do-with-a-hand.ts';
import { noLearning } from '../../../../../shared/domain/small-change/content/learning.ts';
import { scopeAnswers } from '../../../../../shared/domain/small-change/content/scope-check.ts';
import type { SmallChange } from '../../../../../shared/domain/small-change/small-change.ts';
import { buildChange, fullLearning } from '../../../../support/build-change.ts';

const calendar = createCalendar('GB-ENG');
const timeZone = 'Europe/London';
const jo = { id: 'jo', name: 'Jo Whitlock' };
const priya = { id: 'priya', name: 'Priya Raman' };

/** On Monday 16 November at 9:30am. */
const monday = '2026-11-16T09:30:00.000Z';

function reasons(change: Partial<SmallChange>, today: string) {
  return couldDoWithAHand(buildChange(change), longEnough({ today, timeZone, calendar }));
}

function askAt(at: string, answer: Ask['answer'] = null): Ask {
  return { id: 'ask-1', of: priya, ofRole: null, by: jo, at, words: null, answer, earlier: [] };
}

describe('a change nobody has', () => {
  test('could do with a hand seven days after it was logged, and not before', () => {
    const change = { loggedAt: monday, updatedAt: monday };

    expect(reasons(change, '2026-11-22')).toEqual([]);
    expect(reasons(change, '2026-11-23')).toEqual(['nobody']);
  });

  test('is counted from the day its owner was taken off, or left', () => {
    const change = { loggedAt: '2026-09-01T09:30:00.000Z', updatedAt: monday, ownerSince: monday };

    expect(reasons(change, '2026-11-22')).toEqual([]);
    expect(reasons(change, '2026-11-23')).toEqual(['nobody']);
  });

  test('is none once somebody has it', () => {
    expect(reasons({ owner: jo, updatedAt: monday }, '2026-11-29')).toEqual([]);
  });
});

describe('a change that is quiet', () => {
  test('could do with a hand fourteen days after anything was last done to it', () => {
    const change = { owner: jo, loggedAt: '2026-09-01T09:30:00.000Z', updatedAt: monday };

    expect(reasons(change, '2026-11-29')).toEqual([]);
    expect(reasons(change, '2026-11-30')).toEqual(['quiet']);
  });
});

describe('a yes that is awaited', () => {
  const asked = (at: string, answer: Ask['answer'] = null) => ({
    ...{ owner: jo, stage: 'influence' as const, updatedAt: '2027-01-01T09:00:00.000Z' },
    asks: [askAt(at, answer)],
  });

  test('is counted in working days, over a weekend', () => {
    expect(reasons(asked('2026-11-19T16:00:00.000Z'), '2026-11-25')).toEqual([]);
    expect(reasons(asked('2026-11-19T16:00:00.000Z'), '2026-11-26')).toEqual(['awaiting-yes']);
  });

  test('is counted in working days, over Christmas', () => {
    expect(reasons(asked('2026-12-22T16:00:00.000Z'), '2026-12-30')).toEqual([]);
    expect(reasons(asked('2026-12-22T16:00:00.000Z'), '2026-12-31')).toEqual(['awaiting-yes']);
  });

  test('is awaited no more once anything was answered', () => {
    const answer = { answer: 'lets-talk', because: null, at: monday, heardBy: null } as const;

    expect(reasons(asked(monday, answer), '2027-01-04')).toEqual([]);
  });
});

test('a day is a day where the team works, also through a clock change', () => {
  const change = { loggedAt: '2026-10-18T23:30:00.000Z', updatedAt: monday };

  expect(reasons(change, '2026-10-25')).toEqual([]);
  expect(reasons(change, '2026-10-26')).toEqual(['nobody']);
});

describe('any change', () => {
  const day = fc.integer({ min: 0, max: 120 }).map((days) => calendar.addDays('2026-09-01', days));
  const instant = fc
    .tuple(day, fc.integer({ min: 0, max: 86_399_999 }))
    .map(([date, ms]) => new Date(Date.parse(`${date}T00:00:00Z`) + ms).toISOString());
  const given = fc
    .record({
      stage: fc.constantFrom(...stages),
      scope: fc.constantFrom(...scopeAnswers),
      status: fc.constantFrom('open' as const, 'withdrawn' as const),
      owner: fc.constantFrom(jo, null),
      ownerSince: fc.option(instant),
      loggedAt: instant,
      updatedAt: instant,
      asks: fc.array(
        instant.map((at) => askAt(at)),
        { maxLength: 3 },
      ),
      learning: fc.constantFrom(
        noLearning,
        { ...fullLearning, ...noLearning },
        {
          ...noLearning,
          ...fullLearning,
          decision: 'adapt' as const,
        },
      ),
    })
    .map((change) => buildChange(change));

  /** Said again in another way: counted day by day, from the change on. */
  function daysBetween(from: string, today: string, counts: (date: string) => boolean): number {
    let count = 0;
    let date = calendar.dayOf(from, timeZone);
    while (date < today) {
      date = calendar.addDays(date, 1);
      if (counts(date)) count += 1;
    }
    return count;
  }

  const everyDay = () => true;
  const workingDay = (date: string) => isWorkingDay(date, calendar);

  test('has each reason exactly when enough days have gone by', () => {
    fc.assert(
      fc.property(given, day, (change, today) => {
        const found = couldDoWithAHand(change, longEnough({ today, timeZone, calendar }));
        const isOut =
          change.status === 'withdrawn' ||
          (change.stage === 'grow' && change.learning.decision !== null) ||
          (change.stage === 'mission' && change.scope === 'for-the-blueprint');
        const since = change.ownerSince ?? change.loggedAt;
        const expected = [
          ...(change.owner === null && daysBetween(since, today, everyDay) >= unownedDays
            ? ['nobody']
            : []),
          ...(daysBetween(change.updatedAt, today, everyDay) >= quietDays ? ['quiet'] : []),
          ...(change.asks.some(({ at }) => daysBetween(at, today, workingDay) >= awaitedWorkingDays)
            ? ['awaiting-yes']
            : []),
        ];

        expect(found).toEqual(isOut ? [] : expected);
      }),
    );
  });

  test('that could do with one today could tomorrow, while nothing is done', () => {
    fc.assert(
      fc.property(given, day, (change, today) => {
        const tomorrow = calendar.addDays(today, 1);
        const now = couldDoWithAHand(change, longEnough({ today, timeZone, calendar }));

        expect(
          couldDoWithAHand(change, longEnough({ today: tomorrow, timeZone, calendar })),
        ).toEqual(expect.arrayContaining([...now]));
      }),
    );
  });
});
