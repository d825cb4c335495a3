/** The time between a check-in and the one before it: what happened in it is said once (P14). */
import type { Calendar } from '../calendar.ts';
import type { CheckInTeam } from '../team/team.ts';
import { nextCheckIn } from './next-check-in.ts';

/** Further back than the check-in before is with a month between two and a pause in it. */
const longestDays = 100;

/** ISO instants, of which the second is not in it any more; `occurrence` is the Monday of the later one’s week. */
export type Between = { readonly since: string; readonly until: string };

/** Also where a weekly check-in is followed by one a month. */
export function sinceCheckInBefore(
  team: CheckInTeam,
  occurrence: string,
  calendar: Calendar,
): Between {
  const { timeZone } = team;
  const begin = calendar.instantOf(calendar.addDays(occurrence, -longestDays), '00:00', timeZone);
  let since = begin;
  for (let next = nextCheckIn(team, begin, calendar); next; ) {
    if (next.occurrence >= occurrence) return { since, until: next.at };
    since = next.at;
    next = nextCheckIn(team, next.at, calendar);
  }
  return { since, until: calendar.instantOf(occurrence, '00:00', timeZone) };
}
