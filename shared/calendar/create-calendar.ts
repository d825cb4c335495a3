/** The calendar the domain asks: Temporal for days and clocks, a library for bank holidays. */
import { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../domain/calendar.ts';
import { createIsBankHoliday } from './bank-holidays.ts';
import { easterOf } from './easter.ts';
import type { BankHolidayRegion } from './regions.ts';
import { remember } from './remember.ts';

export function createCalendar(region: BankHolidayRegion): Calendar {
  return {
    dayOf: (instant, timeZone) => localOf(instant, timeZone).slice(0, 10),
    timeOf: (instant, timeZone) => localOf(instant, timeZone).slice(11, 16),
    instantOf,
    addDays,
    addMonths: (day, months) => Temporal.PlainDate.from(day).add({ months }).toString(),
    weekdayOf,
    isBankHoliday: createIsBankHoliday(region),
    easterOf,
  };
}

// Temporal takes some microseconds a question, and thousands of teams ask the same ones.

const localOf = remember((instant: string, timeZone: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime().toString(),
);

/** `compatible` is the rule the port states for times that are missing or come twice. */
const instantOf = remember((day: string, time: string, timeZone: string) =>
  new Date(
    Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone, {
      disambiguation: 'compatible',
    }).epochMilliseconds,
  ).toISOString(),
);

const addDays = remember((day: string, days: number) =>
  Temporal.PlainDate.from(day).add({ days }).toString(),
);

const weekdayOf = remember((day: string) => Temporal.PlainDate.from(day).dayOfWeek);
