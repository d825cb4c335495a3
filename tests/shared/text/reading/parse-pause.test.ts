/** For how long people pause, in the words they use. Today is Wednesday 25 November 2026. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCalendar } from '../../../../shared/calendar/create-calendar.ts';
import { parsePause } from '../../../../shared/text/reading/parse-pause.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';

const calendar = createCalendar('GB-ENG');
const today = '2026-11-25';

describe('a pause', () => {
  test.each([
    ['', null],
    ['for now', null],
    ['until further notice.', null],
    ['2 weeks', '2026-12-09'],
    ['Two weeks', '2026-12-09'],
    ['2weeks', '2026-12-09'],
    ['for 10 days', '2026-12-05'],
    ['for the next 3 days', '2026-11-28'],
    ['a week', '2026-12-02'],
    ['for a fortnight', '2026-12-09'],
    ['1 month', '2026-12-25'],
    ['3 months', '2027-02-25'],
    ['a year', '2027-11-25'],
    ['52 weeks', '2027-11-24'],
    ['until tomorrow', '2026-11-26'],
    ['until Monday', '2026-11-30'],
    ['until next wk', '2026-11-30'],
    ['until xmas', '2026-12-25'],
    ['over Christmas', '2026-12-27'],
    ['until after the new year', '2027-01-02'],
    ['until mon', '2026-11-30'],
    ['till Thursday', '2026-11-26'],
    ['until Wednesday', '2026-12-02'],
    ['until next Monday', '2026-11-30'],
    ['until next Friday', '2026-12-04'],
    ['until next week', '2026-11-30'],
    ['until 5 January', '2027-01-05'],
    ['until 5th January', '2027-01-05'],
    ['until the 5th of January', '2027-01-05'],
    ['until January 5th', '2027-01-05'],
    ['until 5 Jan', '2027-01-05'],
    ['until 5 January 2027', '2027-01-05'],
    ['until Tuesday, 5 January', '2027-01-05'],
    ['until 26 November', '2026-11-26'],
    ['until 24 November', '2027-11-24'],
    ['until 5/1', '2027-01-05'],
    ['until 5/1/2027', '2027-01-05'],
    ['until 05.01.27', '2027-01-05'],
    ['until 2027-01-05', '2027-01-05'],
    ['  UNTIL  5   JANUARY!  ', '2027-01-05'],
  ])('“%s” is until %s', (words, until) => {
    expect(unwrap(parsePause(words, today, calendar))).toEqual({ until });
  });

  test('of a month from the end of one is until the end of a shorter one', () => {
    expect(unwrap(parsePause('1 month', '2027-01-31', calendar))).toEqual({ until: '2027-02-28' });
  });

  test('until next Friday, said on a Saturday, is until the first there is', () => {
    expect(unwrap(parsePause('until next Friday', '2026-11-28', calendar))).toEqual({
      until: '2026-12-04',
    });
  });
});

describe('a pause needs another look', () => {
  test.each([
    ['a bit', 'not-understood'],
    ['until the inspection is over', 'not-understood'],
    ['until', 'not-understood'],
    ['until Smarch 5', 'not-understood'],
    ['until next', 'not-understood'],
    ['5 January', 'not-understood'],
    ['minus 2 weeks', 'not-understood'],
    ['until 30 February', 'no-such-day'],
    ['until 29 February', 'no-such-day'],
    ['until 1/13/2027', 'no-such-day'],
    ['until Monday 5 January', 'no-such-day'],
  ])('“%s”: %s', (words, kind) => {
    expect(unwrapError(parsePause(words, today, calendar))).toEqual({ kind, words });
  });

  test.each([
    ['until 25 November', '2026-11-25'],
    ['until 24 November 2026', '2026-11-24'],
    ['until 5/1/2026', '2026-01-05'],
    ['0 days', '2026-11-25'],
  ])('“%s” is past', (words, day) => {
    expect(unwrapError(parsePause(words, today, calendar))).toEqual({ kind: 'past', day });
  });

  test.each([
    ['until 26 November 2027', '2027-11-26'],
    ['13 months', '2027-12-25'],
    ['999 years', '3025-11-25'],
  ])('“%s” is more than a year', (words, day) => {
    expect(unwrapError(parsePause(words, today, calendar))).toEqual({
      ...{ kind: 'too-long', day, latest: '2027-11-25' },
    });
  });
});

test('whatever is written, a pause ends after today and within a year', () => {
  const piece = fc.constantFrom(
    ...'until for next 2 12 31 1/2 29/2/28 a week months jan May friday 2027 5th of the'.split(' '),
  );
  const words = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(' ')),
    fc.array(piece, { maxLength: 4 }).map((pieces) => `until ${pieces.join(' ')}`),
  );
  const day = fc.nat({ max: 1500 }).map((days) => calendar.addDays('2026-01-01', days));
  fc.assert(
    fc.property(words, day, (typed, now) => {
      const read = parsePause(typed, now, calendar);
      if (!read.ok || read.value.until === null) return;

      expect(read.value.until > now).toBe(true);
      expect(read.value.until <= calendar.addMonths(now, 12)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
