/** When the one reminder of a check-in comes, if nothing moved (P14). */
import type { Calendar } from '../calendar.ts';
import { whyQuiet } from '../journey/quiet-day.ts';
import type { CheckInTeam } from '../team/team.ts';
import { asIn } from './every.ts';
import { type CheckIn, nextCheckIn } from './next-check-in.ts';

const workingDaysLater = 2;

/**
 * Two working days after the check-in at the same local time, put off while days are quiet. Null
 * where that is a week or more after the check-in, or on the day of the next one or later: the next
 * one asks anyway. A workshop day is a working day, though a quiet one; a paused day is neither.
 */
export function reminderAt(checkIn: CheckIn, team: CheckInTeam, calendar: Calendar): string | null {
  const { timeZone } = team;
  const asked = calendar.dayOf(checkIn.at, timeZone);
  const next = nextCheckIn(team, checkIn.at, calendar);
  const nextDay = next && calendar.dayOf(next.at, timeZone);
  const within = asIn(team, checkIn.occurrence);
  let workingDays = 0;
  for (let later = 1; later < 7; later += 1) {
    const day = calendar.addDays(asked, later);
    if (nextDay !== null && day >= nextDay) return null;
    const quiet = whyQuiet(day, within, calendar);
    if (quiet === null || quiet === 'workshop') workingDays += 1;
    if (quiet === null && workingDays >= workingDaysLater)
      return calendar.instantOf(day, calendar.timeOf(checkIn.at, timeZone), timeZone);
  }
  return null;
}
