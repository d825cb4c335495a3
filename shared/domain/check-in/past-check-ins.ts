/** The check-ins of a team whose time has come lately. */
import type { Calendar } from '../calendar.ts';
import { later } from '../instant.ts';
import type { CheckInTeam } from '../team/team.ts';
import { type CheckIn, nextCheckIn } from './next-check-in.ts';

const weeks = 4;
const weekMs = 7 * 86_400_000;

/** At most four of the last four weeks, the latest first. `now` is an ISO instant. */
export function pastCheckIns(
  team: CheckInTeam,
  now: string,
  calendar: Calendar,
): readonly CheckIn[] {
  const past: CheckIn[] = [];
  let checkIn = nextCheckIn(team, later(now, -weeks * weekMs), calendar);
  while (checkIn && checkIn.at <= now) {
    past.unshift(checkIn);
    checkIn = nextCheckIn(team, checkIn.at, calendar);
  }
  return past.slice(0, weeks);
}
