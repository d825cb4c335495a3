import { expect, test } from '@jest/globals';
import { weeksLeft } from '../../../../shared/domain/journey/weeks-left.ts';

const journey = { startsOn: '2026-11-16', weeks: 16, workshops: [], pauses: [] };

test.each([
  ['before the first week', '2026-11-15', null],
  ['in the first', '2026-11-16', 15],
  ['on the last day of the one before the last', '2027-02-28', 1],
  ['in the last', '2027-03-01', 0],
  ['after it', '2027-03-08', null],
])('%s', (_, day, left) => {
  expect(weeksLeft(journey, day)).toBe(left);
});

test('a pause stops the count, and while it lasts there is none', () => {
  const pauses = [{ from: '2027-02-15', until: '2027-02-22' }];

  expect(weeksLeft({ ...journey, pauses }, '2027-02-16')).toBeNull();
  expect(weeksLeft({ ...journey, pauses }, '2027-03-01')).toBe(1);
});
