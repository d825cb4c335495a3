/** What the domain needs to know of calendars and time zones, as an argument. */

/**
 * Calendar days are `YYYY-MM-DD`, times of day `HH:MM`, instants ISO 8601 in UTC as toISOString
 * writes them, and time zones IANA names; an unknown zone throws a RangeError.
 */
export type Calendar = {
  readonly dayOf: (instant: string, timeZone: string) => string;
  readonly timeOf: (instant: string, timeZone: string) => string;
  /**
   * A time the clocks jump over is taken as far behind the jump as it lay in it: 01:30 becomes
   * 02:30. A time that comes twice is taken the first time.
   */
  readonly instantOf: (day: string, time: string, timeZone: string) => string;
  readonly addDays: (day: string, days: number) => string;
  /** The same day of a later month, or that month’s last. */
  readonly addMonths: (day: string, months: number) => string;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekdayOf: (day: string) => number;
  readonly isBankHoliday: (day: string) => boolean;
  /** Easter Sunday. */
  readonly easterOf: (year: number) => string;
};

/** The programme is a British one: where nothing else is known. */
export const usualTimeZone = 'Europe/London';

export function isWorkingDay(day: string, calendar: Calendar): boolean {
  return calendar.weekdayOf(day) <= 5 && !calendar.isBankHoliday(day);
}
