/** When a team's next weekly check-in comes (P14). */
import type { Calendar } from '../calendar.ts';
import { type Journey, journeyWeek, mondayOf, resumesOn } from '../journey/journey.ts';
import { whyQuiet } from '../journey/quiet-day.ts';
import type { CheckInTeam } from '../team/team.ts';

export type CheckIn = {
  /** The Monday of its week: a week has one check-in, also if the team alters its day half-way. */
  readonly occurrence: string;
  readonly at: string;
};

/**
 * The first check-in strictly after an instant, on the team's day at its local time. A quiet day
 * puts it off to the next day of the same week that is not; a week without one has no check-in.
 * Null once the journey is over, or paused until somebody says otherwise.
 */
export function nextCheckIn(team: CheckInTeam, after: string, calendar: Calendar): CheckIn | null {
  const { journey, timeZone } = team;
  let week = workedWeek(journey, calendar.dayOf(after, timeZone));
  while (week !== null) {
    const day = dayInWeek(team, week, calendar);
    const at = day && calendar.instantOf(day, team.checkIn.time, timeZone);
    if (at !== null && at > after) return { occurrence: week, at };
    week = workedWeek(journey, calendar.addDays(week, 7));
  }
  return null;
}

/** The Monday of the first week, from a day on, that is not paused from there to its end. */
function workedWeek(journey: Journey, day: string): string | null {
  const resumes = resumesOn(journey, day);
  if (resumes === null || journeyWeek(journey, resumes).status === 'finished') return null;
  return mondayOf(resumes);
}

function dayInWeek(team: CheckInTeam, monday: string, calendar: Calendar): string | null {
  for (let weekday: number = team.checkIn.day; weekday <= 7; weekday += 1) {
    const day = calendar.addDays(monday, weekday - 1);
    if (whyQuiet(day, team, calendar) === null) return day;
  }
  return null;
}
