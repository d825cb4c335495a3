/** The check-ins of a team whose time has come lately. */
import type { Calendar } from '../calendar.ts';
import { later } from '../instant.ts';
import type { CheckInTeam } from '../team/team.ts';
import { everyOf } from './every.ts';
import { type CheckIn, nextCheckIn } from './next-check-in.ts';
import { openOccurrence } from './open-check-in.ts';

const shown = 4;
const weekMs = 7 * 86_400_000;

/** Four months, the longest there are, and the days in them that put a check-in off. */
const weeksOfMonths = 19;

/**
 * At most four, the latest first: of the last four weeks, or of the last four months once the team is
 * asked by the month. `now` is an ISO instant.
 */
export function pastCheckIns(
  team: CheckInTeam,
  now: string,
  calendar: Calendar,
): readonly CheckIn[] {
  const past: CheckIn[] = [];
  const every = everyOf(team, openOccurrence(team, now, calendar));
  const weeks = every === 'month' ? weeksOfMonths : shown;
  let checkIn = nextCheckIn(team, later(now, -weeks * weekMs), calendar);
  while (checkIn && checkIn.at <= now) {
    past.unshift(checkIn);
    checkIn = nextCheckIn(team, checkIn.at, calendar);
  }
  return past.slice(0, shown);
}
