/** What day it is where a team works, around midnight and right through clock changes. */
import { describe, expect, test } from '@jest/globals';
import { dayIn, systemClock } from '../../../shared/calendar/clock.ts';

describe('the day in London', () => {
  test.each([
    // The clocks go forward on 29 March 2026 at 01:00 UTC.
    ['the last minute of 28 March, still in winter time', '2026-03-28T23:59:59.999Z', '2026-03-28'],
    ['midnight of 29 March', '2026-03-29T00:00:00.000Z', '2026-03-29'],
    ['the moment the clocks go forward', '2026-03-29T01:00:00.000Z', '2026-03-29'],
    ['the last minute of 29 March, now in summer time', '2026-03-29T22:59:59.999Z', '2026-03-29'],
    ['midnight of 30 March, 23 hours after the last', '2026-03-29T23:00:00.000Z', '2026-03-30'],
    // They go back on 25 October 2026 at 01:00 UTC.
    ['the last minute of 24 October, in summer time', '2026-10-24T22:59:59.999Z', '2026-10-24'],
    ['midnight of 25 October', '2026-10-24T23:00:00.000Z', '2026-10-25'],
    ['the hour that comes twice, first time', '2026-10-25T00:30:00.000Z', '2026-10-25'],
    ['the hour that comes twice, second time', '2026-10-25T01:30:00.000Z', '2026-10-25'],
    ['the last minute of 25 October, in winter time', '2026-10-25T23:59:59.999Z', '2026-10-25'],
    ['midnight of 26 October, 25 hours after the last', '2026-10-26T00:00:00.000Z', '2026-10-26'],
  ])('at %s', (_, instant, day) => {
    expect(dayIn('Europe/London', instant)).toBe(day);
  });
});

describe('the day elsewhere', () => {
  test.each([
    ['America/New_York', '2026-11-21T04:59:59.999Z', '2026-11-20'],
    ['America/New_York', '2026-11-21T05:00:00.000Z', '2026-11-21'],
    // New York changes its clocks on 8 March, three weeks before London.
    ['America/New_York', '2026-03-08T04:59:59.999Z', '2026-03-07'],
    ['America/New_York', '2026-03-09T03:59:59.999Z', '2026-03-08'],
    ['America/New_York', '2026-03-09T04:00:00.000Z', '2026-03-09'],
    ['Pacific/Auckland', '2026-11-21T11:00:00.000Z', '2026-11-22'],
    ['UTC', '2026-12-31T23:59:59.999Z', '2026-12-31'],
  ])('in %s at %s', (timeZone, instant, day) => {
    expect(dayIn(timeZone, instant)).toBe(day);
  });

  test('is never guessed for a zone there is not', () => {
    expect(() => dayIn('Europe/Atlantis', '2026-11-21T09:30:00.000Z')).toThrow(RangeError);
  });
});

test('the system’s clock tells instants in UTC', () => {
  const before = Date.now();

  const now = systemClock.now();

  expect(new Date(Date.parse(now)).toISOString()).toBe(now);
  expect(Date.parse(now)).toBeGreaterThanOrEqual(before);
});
