/** Weeks by the day: a pause moves those after it, and is none of them itself. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../../../shared/domain/journey/crescendo/days.ts';
import {
  monthOfPeriod,
  periodOf,
  toWeeks,
  weekOf,
} from '../../../../../shared/domain/journey/crescendo/weeks.ts';
import { type Journey, journeyWeek } from '../../../../../shared/domain/journey/journey.ts';

const startsOn = '2026-10-12';

function buildJourney(overrides: Partial<Journey> = {}): Journey {
  return { startsOn, weeks: 16, workshops: [], pauses: [], ...overrides };
}

describe('the weeks of a journey', () => {
  test('begin seven days apart, and end after the last', () => {
    const { weeks, until } = toWeeks(buildJourney(), '2026-11-21');

    expect(weeks).toHaveLength(16);
    expect(weeks[0]).toEqual({ n: 1, from: startsOn, state: 'past' });
    expect(weeks[5]).toEqual({ n: 6, from: '2026-11-16', state: 'now' });
    expect(weeks[6]?.state).toBe('ahead');
    expect(until).toBe('2027-02-01');
  });

  test('wait while the team is paused, and need not begin on a Monday after it', () => {
    const pauses = [{ from: '2026-10-22', until: '2026-10-29' }];

    const { weeks, rests } = toWeeks(buildJourney({ pauses }), '2026-11-21');

    expect(weeks.slice(1, 4).map(({ from }) => from)).toEqual([
      '2026-10-19',
      '2026-11-02',
      '2026-11-09',
    ]);
    expect(rests).toEqual([{ from: '2026-10-22', to: '2026-10-29', isOpen: false }]);
  });

  test('have the rest before them where it falls between two', () => {
    const pauses = [{ from: '2026-10-26', until: '2026-11-04' }];

    const { weeks } = toWeeks(buildJourney({ pauses }), '2026-10-30');

    expect(weeks[2]).toEqual({ n: 3, from: '2026-11-04', state: 'paused' });
  });

  test('go on tomorrow, for all anybody knows, while a pause is open', () => {
    const pauses = [{ from: '2026-10-26', until: null }];

    const { weeks, rests } = toWeeks(buildJourney({ pauses }), '2026-11-21');

    expect(rests).toEqual([{ from: '2026-10-26', to: '2026-11-22', isOpen: true }]);
    expect(weeks[2]?.from).toBe('2026-11-22');
  });

  test('have one rest where pauses touch, and none before the start or after the end', () => {
    const pauses = [
      { from: '2026-11-02', until: '2026-11-09' },
      { from: '2026-10-28', until: '2026-11-02' },
      { from: '2026-09-01', until: '2026-09-08' },
      { from: '2027-06-01', until: '2027-06-08' },
    ];

    const { rests } = toWeeks(buildJourney({ pauses }), '2026-11-21');

    expect(rests).toEqual([{ from: '2026-10-28', to: '2026-11-09', isOpen: false }]);
  });
});

test('the week a day is in is the week the journey counts on that day', () => {
  const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays(startsOn, days));
  const pause = fc
    .tuple(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 1, max: 30 }))
    .map(([from, length]) => ({
      from: addDays(startsOn, from),
      until: addDays(startsOn, from + length),
    }));
  const law = fc.property(day, fc.array(pause, { maxLength: 3 }), (today, pauses) => {
    const journey = buildJourney({ pauses });
    const counted = journeyWeek(journey, today);
    fc.pre(counted.status === 'running');
    expect(weekOf(toWeeks(journey, today), today)).toBe(counted.week);
  });

  fc.assert(law);
});

test.each([
  ['a day of the last week', '2027-01-31', 16, null],
  ['the first day after it', '2027-02-01', 17, '2027-02'],
  ['the end of that month', '2027-02-28', 17, '2027-02'],
  ['the month after', '2027-03-01', 18, '2027-03'],
  ['a year later', '2028-02-29', 29, '2028-02'],
])('after the weeks each month is one more: %s', (_, day, period, month) => {
  const weeks = toWeeks(buildJourney(), day);

  expect(periodOf(weeks, day)).toBe(period);
  expect(monthOfPeriod(weeks, period)).toBe(month);
});
