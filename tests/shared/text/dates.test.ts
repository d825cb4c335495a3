/** Days and times that are written down, in words. */
import { expect, test } from '@jest/globals';
import { toDayWords, toTimeOfDayWords, toWeekdayWords } from '../../../shared/text/dates.ts';

test.each([
  ['2026-11-21', 'Saturday 21 November 2026'],
  ['2026-03-29', 'Sunday 29 March 2026'],
])('%s is %s', (day, words) => {
  expect(toDayWords(day)).toBe(words);
});

test.each([
  ['09:30', '9:30am'],
  ['12:00', '12:00pm'],
  ['00:05', '12:05am'],
  ['19:00', '7:00pm'],
])('%s is %s', (time, words) => {
  expect(toTimeOfDayWords(time)).toBe(words);
});

test('weekdays count from Monday', () => {
  expect([1, 2, 3, 4, 5].map(toWeekdayWords)).toEqual([
    ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  ]);
});
