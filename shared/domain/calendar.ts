/** What the rules need to know of calendars and time zones; given as an argument, like the clock. */

/** Calendar days are `YYYY-MM-DD`, times of day `HH:MM`, instants ISO as `toISOString` writes them. */
export type Calendar = {
  readonly dayOf: (instant: string, timeZone: string) => string;
  readonly timeOf: (instant: string, timeZone: string) => string;
  readonly instantOf: (day: string, time: string, timeZone: string) => string;
  readonly addDays: (day: string, days: number) => string;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekdayOf: (day: string) => number;
  readonly isBankHoliday: (day: string) => boolean;
};
