/** The bank holidays the library gives, against the days that are known. */
import { describe, expect, test } from '@jest/globals';
import { createIsBankHoliday } from '../../../shared/calendar/bank-holidays.ts';
import { createCalendar } from '../../../shared/calendar/create-calendar.ts';
import { easterOf } from '../../../shared/calendar/easter.ts';
import { holidayTable, holidayYears } from '../../../shared/calendar/holiday-table.ts';
import { makeHolidayTable } from '../../../shared/calendar/make-holiday-table.ts';
import type { BankHolidayRegion } from '../../../shared/calendar/regions.ts';

const { addDays, weekdayOf } = createCalendar('none');

/** Those that are not on a weekend anyway, as `MM-DD`. */
function weekdaysOff(region: BankHolidayRegion, year: number): string {
  const isBankHoliday = createIsBankHoliday(region);
  const days = Array.from({ length: 366 }, (_, at) => addDays(`${year}-01-01`, at));
  const off = days.filter((day) => day.startsWith(`${year}`) && weekdayOf(day) <= 5);
  return off
    .filter((day) => isBankHoliday(day))
    .map((day) => day.slice(5))
    .join(' ');
}

describe('in England and Wales', () => {
  test.each([
    [2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'], // early May moved to VE Day
    [2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'], // jubilee and funeral
    [2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'], // coronation
    [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'], // Boxing Day is a Saturday
    [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'], // Christmas is a Saturday
    [2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'], // New Year is a Saturday
    [2029, '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26'],
    [2030, '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26'],
  ])('%i', (year, days) => {
    expect(weekdaysOff('GB-ENG', year)).toBe(days);
  });
});

test.each([
  ['GB-SCT', '01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28'],
  ['GB-NIR', '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28'],
  ['none', ''],
] as const)('%s keeps its own in 2026', (region, days) => {
  expect(weekdaysOff(region, 2026)).toBe(days);
});

describe('the table the days are read from', () => {
  test('says what the library says of these years', () => {
    expect(holidayTable).toEqual(makeHolidayTable());
  });

  test('goes on for as long as teams plan ahead', () => {
    expect(holidayYears.last - new Date().getUTCFullYear()).toBeGreaterThan(5);
    expect(easterOf(holidayYears.last)).toMatch(/^2050-/);
    expect(() => easterOf(holidayYears.last + 1)).toThrow(RangeError);
  });
});
