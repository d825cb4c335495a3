/** The system's clock, and what day it is where a team works. */
import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../shared/domain/clock.ts';

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** Runs on from an instant as if it were that now. */
export function clockFrom(instant: string): Clock {
  const ahead = Date.parse(instant) - Date.now();
  return { now: () => new Date(Date.now() + ahead).toISOString() };
}

/** The calendar day of an instant in an IANA time zone, `YYYY-MM-DD`, right through clock changes. */
export function dayIn(timeZone: string, instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
