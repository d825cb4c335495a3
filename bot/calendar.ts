/** The system's clock, and the calendar where a team works. */
import { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../shared/domain/calendar.ts';
import type { Clock } from '../shared/domain/clock.ts';

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** The calendar day of an instant in an IANA time zone, `YYYY-MM-DD`, right through clock changes. */
export function dayIn(timeZone: string, instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

export function createCalendar(): Calendar {
  return {
    dayOf: (instant, timeZone) => dayIn(timeZone, instant),
    timeOf: (instant, timeZone) =>
      Temporal.Instant.from(instant)
        .toZonedDateTimeISO(timeZone)
        .toPlainTime()
        .toString({ smallestUnit: 'minute' }),
    instantOf: (day, time, timeZone) =>
      new Date(
        Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).epochMilliseconds,
      ).toISOString(),
    addDays: (day, days) => Temporal.PlainDate.from(day).add({ days }).toString(),
    weekdayOf: (day) => Temporal.PlainDate.from(day).dayOfWeek,
    isBankHoliday: () => false,
  };
}
