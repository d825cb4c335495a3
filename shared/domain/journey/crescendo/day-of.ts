/** The calendar day of an instant where the team works, asked once for every quarter of an hour. */
import type { Calendar } from '../../calendar.ts';

export type DayOf = (instant: string) => string;

/** Wherever people live, a day begins with a quarter of an hour: two thousand changes have far fewer of those. */
export function createDayOf({ dayOf }: Pick<Calendar, 'dayOf'>, timeZone: string): DayOf {
  const days = new Map<string, string>();
  return (instant) => {
    const quarter = toQuarter(instant);
    const known = days.get(quarter) ?? dayOf(quarter, timeZone);
    days.set(quarter, known);
    return known;
  };
}

/** `2026-11-21T09:37:12.345Z` is in the quarter that began at `2026-11-21T09:30:00.000Z`. */
function toQuarter(instant: string): string {
  const minutes = Number(instant.slice(14, 16));
  const began = `${minutes - (minutes % 15)}`.padStart(2, '0');
  return `${instant.slice(0, 14)}${began}:00.000Z`;
}
