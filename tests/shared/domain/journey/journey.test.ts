/** The week a team is in: it counts from its first day, stops while paused, and ends at sixteen. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Journey,
  journeyWeek,
  mondayOf,
  type Pause,
  resumesOn,
} from '../../../../shared/domain/journey/journey.ts';

const monday = '2026-11-16';

function buildJourney(...pauses: readonly (readonly [string, string | null])[]): Journey {
  return {
    startsOn: monday,
    weeks: 16,
    workshops: [],
    pauses: pauses.map(([from, until]) => ({ from, until })),
  };
}

describe('the week of a journey without pauses', () => {
  test.each([
    ['the day before it starts', '2026-11-15', 'not-started', 0],
    ['its first day', '2026-11-16', 'running', 1],
    ['its seventh day', '2026-11-22', 'running', 1],
    ['its eighth day', '2026-11-23', 'running', 2],
    ['its last day', '2027-03-07', 'running', 16],
    ['the day after its last', '2027-03-08', 'finished', 16],
    ['a year later', '2027-11-16', 'finished', 16],
  ])('on %s', (_, today, status, week) => {
    const now = journeyWeek(buildJourney(), today);

    expect(now).toEqual({ status, week });
  });

  test.each([
    ['forward', '2026-03-23', '2026-03-30'],
    ['back', '2026-10-19', '2026-10-26'],
  ])('turns after seven days also where the clocks go %s', (_, startsOn, today) => {
    const journey = { ...buildJourney(), startsOn };

    expect(journeyWeek(journey, today).week).toBe(2);
  });
});

describe('the week of a journey with pauses', () => {
  const closed = ['2026-11-25', '2026-12-02'] as const;
  const overlapping = ['2026-11-30', '2026-12-07'] as const;
  const within = [
    ['2026-11-25', '2026-12-23'],
    ['2026-11-26', '2026-11-28'],
    ['2026-12-01', '2026-12-05'],
  ] as const;

  test.each([
    [
      'is paused on the first day of an open pause',
      [['2026-11-25', null]],
      '2026-11-25',
      'paused',
      2,
    ],
    ['stays where it was through an open pause', [['2026-11-25', null]], '2027-06-01', 'paused', 2],
    ['is paused on the last day of a pause', [closed], '2026-12-01', 'paused', 2],
    ['runs again on the day work goes on', [closed], '2026-12-02', 'running', 2],
    ['goes on counting where it stopped', [closed], '2026-12-07', 'running', 3],
    ['counts a day in two pauses once', [closed, overlapping], '2026-12-12', 'running', 3],
    ['counts them once in any order', [overlapping, closed], '2026-12-12', 'running', 3],
    [
      'counts a pause within a pause once',
      [['2026-11-25', null], closed],
      '2026-12-20',
      'paused',
      2,
    ],
    ['counts two pauses within a pause once', within, '2026-12-23', 'running', 2],
    [
      'does not count pause days before the start',
      [['2026-11-01', '2026-11-18']],
      '2026-11-24',
      'running',
      1,
    ],
    ['starts paused in a pause begun before', [['2026-11-01', null]], '2026-11-20', 'paused', 1],
    ['ignores a pause still to come', [['2026-12-25', '2027-01-04']], '2026-11-23', 'running', 2],
    ['ignores a pause of no days', [['2026-11-25', '2026-11-25']], '2026-11-25', 'running', 2],
    [
      'has not started in a pause before the start',
      [['2026-11-01', null]],
      '2026-11-10',
      'not-started',
      0,
    ],
    ['ends later by the days paused', [closed], '2027-03-14', 'running', 16],
    ['is finished after them', [closed], '2027-03-15', 'finished', 16],
  ] as const)('%s', (_, pauses, today, status, week) => {
    const now = journeyWeek(buildJourney(...pauses), today);

    expect(now).toEqual({ status, week });
  });

  test('is never later for a pause more', () => {
    fc.assert(
      fc.property(fc.array(pause, { maxLength: 4 }), pause, day, (pauses, more, today) => {
        const without = journeyWeek({ ...buildJourney(), pauses }, today);
        const paused = journeyWeek({ ...buildJourney(), pauses: [...pauses, more] }, today);

        expect(paused.week).toBeLessThanOrEqual(without.week);
      }),
    );
  });

  test('lags by exactly the days that lie in a pause', () => {
    fc.assert(
      fc.property(fc.array(pause, { maxLength: 4 }), day, (pauses, today) => {
        const { week } = journeyWeek({ ...buildJourney(), weeks: 1000, pauses }, today);

        expect(week).toBe(today < monday ? 0 : Math.floor(countWorked(pauses, today) / 7) + 1);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the day work goes on', () => {
  test.each([
    [
      'is the day itself outside a pause',
      [['2026-11-25', '2026-12-02']],
      '2026-11-24',
      '2026-11-24',
    ],
    [
      'is the end of the pause it is in',
      [['2026-11-25', '2026-12-02']],
      '2026-11-25',
      '2026-12-02',
    ],
    [
      'is the end of the last of pauses that meet',
      [
        ['2026-12-02', '2026-12-09'],
        ['2026-11-25', '2026-12-02'],
      ],
      '2026-11-30',
      '2026-12-09',
    ],
    ['is not known in an open pause', [['2026-11-25', null]], '2026-12-25', null],
    [
      'is not known where a pause meets an open one',
      [
        ['2026-11-25', '2026-12-02'],
        ['2026-12-01', null],
      ],
      '2026-11-25',
      null,
    ],
  ] as const)('%s', (_, pauses, day, resumes) => {
    expect(resumesOn(buildJourney(...pauses), day)).toBe(resumes);
  });

  test('is the first day from there on without a pause', () => {
    fc.assert(
      fc.property(fc.array(pause, { maxLength: 4 }), day, (pauses, given) => {
        const resumes = resumesOn({ pauses }, given);
        const isPaused = (each: string) =>
          pauses.some(({ from, until }) => from <= each && each < (until ?? '9999'));

        for (let each = given; each < (resumes ?? '2028-01-01'); each = addDays(each, 1))
          expect(isPaused(each)).toBe(true);
        expect(resumes === null || !isPaused(resumes)).toBe(true);
      }),
    );
  });
});

describe('the Monday of a week', () => {
  test.each([
    ['a Monday', '2026-11-16', '2026-11-16'],
    ['a Wednesday', '2026-11-18', '2026-11-16'],
    ['a Sunday', '2026-11-22', '2026-11-16'],
    ['the Sunday the clocks go forward', '2026-03-29', '2026-03-23'],
    ['the Sunday the clocks go back', '2026-10-25', '2026-10-19'],
    ['New Year’s Day', '2027-01-01', '2026-12-28'],
    ['a leap day', '2028-02-29', '2028-02-28'],
  ])('of %s', (_, given, expected) => {
    expect(mondayOf(given)).toBe(expected);
  });

  test('is a Monday, at most six days before', () => {
    fc.assert(
      fc.property(day, (given) => {
        const found = mondayOf(given);

        expect(new Date(`${found}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(toNumber(given) - toNumber(found)).toBeGreaterThanOrEqual(0);
        expect(toNumber(given) - toNumber(found)).toBeLessThan(7);
      }),
    );
  });
});

const dayMs = 86_400_000;

const day = fc.integer({ min: -14, max: 120 }).map((after) => addDays(monday, after));

const pause: fc.Arbitrary<Pause> = fc
  .tuple(day, fc.option(fc.nat({ max: 60 })))
  .map(([from, days]) => ({ from, until: days === null ? null : addDays(from, days) }));

function toNumber(given: string): number {
  return Date.parse(`${given}T00:00:00Z`) / dayMs;
}

function addDays(given: string, days: number): string {
  return new Date((toNumber(given) + days) * dayMs).toISOString().slice(0, 10);
}

/** The days from the start up to today that lie in no pause, counted one by one. */
function countWorked(pauses: readonly Pause[], today: string): number {
  let worked = 0;
  for (let next = monday; next < today; next = addDays(next, 1)) {
    const isPaused = pauses.some(({ from, until }) => from <= next && next < (until ?? '9999'));
    if (!isPaused) worked += 1;
  }
  return worked;
}
