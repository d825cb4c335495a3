/** The instants a run stops at: the times of day at which something may fall due, day after day. */
import type { Calendar } from '../../shared/domain/calendar.ts';
import type { Team } from '../../shared/domain/team/team.ts';
import { dayAfter } from './councils.ts';
import { livedDays, timeZone } from './setting.ts';

export type Slot = { readonly day: string; readonly time: string; readonly at: string };

/** When people act; nobody has a check-in then. */
export const actingTime = '10:30';
/** When people ask for quiet: after the last check-in of the day. */
export const eveningTime = '18:00';

/** When most check-ins are. */
export const busyTime = '09:30';

const workingTimes = [
  ...['08:30', '09:00', busyTime, '10:00', actingTime, '11:00', '13:30', '15:00', eveningTime],
];
/** To see that nobody hears anything then. */
const weekendTimes = [busyTime];

/** Days after the last week in which what was put off is still told, and a pulse asked after a pause closes. */
const quietDays = 35;
/** The same after the last month, when every pulse has closed. */
const quietDaysAfterMonths = 14;

export function listSlots(
  teams: readonly Team[],
  months: number,
  calendar: Calendar,
): readonly Slot[] {
  const starts = new Map(teams.map(({ journey }) => [journey.startsOn, journey.weeks]));
  const after = months > 0 ? quietDaysAfterMonths : quietDays;
  const days = [...starts].flatMap(([start, weeks]) =>
    Array.from({ length: livedDays({ weeks, months }) + after }, (_, n) => dayAfter(start, n)),
  );
  return [...new Set(days)].toSorted().flatMap((day) => {
    const times = calendar.weekdayOf(day) > 5 ? weekendTimes : workingTimes;
    return times.map((time) => ({ day, time, at: calendar.instantOf(day, time, timeZone) }));
  });
}
