/** The hours in which people are told of what others did, gathered into one message (P12, P15). */
import { type Calendar, isWorkingDay } from '../calendar.ts';

/** On working days where the person works: from the first minute up to, not including, the last. */
export const tellingHours = { from: '08:30', until: '17:30' } as const;

/** Several steps in a row are told together: news waits this long after the first. */
export const gatheringMs = 600_000;

export function isTellingTime(instant: string, timeZone: string, calendar: Calendar): boolean {
  const time = calendar.timeOf(instant, timeZone);
  if (time < tellingHours.from || time >= tellingHours.until) return false;
  return isWorkingDay(calendar.dayOf(instant, timeZone), calendar);
}

/** The instant itself where it is a telling time, or the beginning of the next. */
export function nextTellingTime(instant: string, timeZone: string, calendar: Calendar): string {
  if (isTellingTime(instant, timeZone, calendar)) return instant;
  const today = calendar.dayOf(instant, timeZone);
  const isEarly = calendar.timeOf(instant, timeZone) < tellingHours.from;
  let day = isEarly ? today : calendar.addDays(today, 1);
  while (!isWorkingDay(day, calendar)) day = calendar.addDays(day, 1);
  return calendar.instantOf(day, tellingHours.from, timeZone);
}
