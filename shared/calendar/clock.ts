/** The system's clock, and what day it is where a team works. */
import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../domain/instant.ts';

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** The calendar day of an instant in an IANA time zone, `YYYY-MM-DD`, right through clock changes. */
export function dayIn(timeZone: string, instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
