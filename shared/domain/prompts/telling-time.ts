/** When people may be told something by themselves: on working days, in the hours offices keep (P15). */
import type { Calendar } from '../calendar.ts';

export const tellingHours = { from: '08:30', until: '17:30' } as const;

/** The instant itself when it is in telling time, otherwise the next that is. */
export function nextTellingTime(instant: string, timeZone: string, calendar: Calendar): string {
  const day = calendar.dayOf(instant, timeZone);
  const time = calendar.timeOf(instant, timeZone);
  if (isWorkingDay(day, calendar) && time < tellingHours.until) {
    return time >= tellingHours.from
      ? instant
      : calendar.instantOf(day, tellingHours.from, timeZone);
  }
  return calendar.instantOf(nextWorkingDay(day, calendar), tellingHours.from, timeZone);
}

/** Monday to Friday, and no bank holiday. */
export function isWorkingDay(day: string, calendar: Calendar): boolean {
  return calendar.weekdayOf(day) <= 5 && !calendar.isBankHoliday(day);
}

function nextWorkingDay(day: string, calendar: Calendar): string {
  const next = calendar.addDays(day, 1);
  return isWorkingDay(next, calendar) ? next : nextWorkingDay(next, calendar);
}
