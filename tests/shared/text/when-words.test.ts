import { describe, expect, test } from '@jest/globals';
import { toMomentWords, toTimeWords, toWhenWords } from '../../../shared/text/when-words.ts';

function clockAt(now: string, timeZone = 'Europe/London') {
  return { now: Date.parse(now), timeZone };
}

describe('when something happened, in words', () => {
  test.each([
    ['2026-11-21T08:00:00Z', 'today'],
    ['2026-11-20T23:59:00Z', 'yesterday'],
    ['2026-11-18T09:00:00Z', '3 days ago'],
    ['2026-11-15T09:00:00Z', '6 days ago'],
    ['2026-11-14T09:00:00Z', '14 November'],
    ['2025-11-21T09:00:00Z', '21 November 2025'],
  ])('%s is "%s" on 21 November 2026', (at, words) => {
    expect(toWhenWords(at, clockAt('2026-11-21T12:00:00Z'))).toBe(words);
  });

  test('the day turns at midnight in the team’s own zone', () => {
    const halfPastMidnightInSummer = clockAt('2026-06-30T23:30:00Z');

    expect(toWhenWords('2026-06-30T22:30:00Z', halfPastMidnightInSummer)).toBe('yesterday');
  });

  test('a day with 25 hours is still one day', () => {
    const afterTheClocksWentBack = clockAt('2026-10-26T00:30:00Z');

    expect(toWhenWords('2026-10-24T23:30:00Z', afterTheClocksWentBack)).toBe('yesterday');
  });

  test('a server’s clock that runs ahead still says today', () => {
    expect(toWhenWords('2026-11-22T00:00:05Z', clockAt('2026-11-21T23:59:58Z'))).toBe('today');
  });

  test.each([
    ['2026-11-21T09:30:00Z', '9:30am'],
    ['2026-11-21T12:05:00Z', '12:05pm'],
    ['2026-11-21T00:00:00Z', '12:00am'],
    ['2026-07-21T14:00:00Z', '3:00pm'],
  ])('%s is %s', (at, words) => {
    expect(toTimeWords(Date.parse(at), 'Europe/London')).toBe(words);
  });

  test('a moment on its own begins with a capital', () => {
    const words = toMomentWords('2026-11-20T09:30:00Z', clockAt('2026-11-21T12:00:00Z'));

    expect(words).toBe('Yesterday, 9:30am');
  });
});
