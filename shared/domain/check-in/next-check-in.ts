/** When a team's next check-in comes: each week of its journey, and once a month after it (P14). */
import type { Calendar } from '../calendar.ts';
import { journeyWeek, mondayOf, resumesOn } from '../journey/journey.ts';
import { firstMondayOf, isAfterWeeks, monthAfter, monthFrom } from '../journey/months.ts';
import { whyQuiet } from '../journey/quiet-day.ts';
import type { CheckInTeam } from '../team/team.ts';
import { asIn } from './every.ts';

export type CheckIn = {
  /** The Monday of its week: a week has one check-in, also if the team alters its day half-way. */
  readonly occurrence: string;
  readonly at: string;
};

/**
 * The first check-in strictly after an instant, on the team's day at its local time. A quiet day
 * puts it off to the next day of the same week that is not; a week without one has no check-in. A month
 * is asked about in the week of its first Monday. Null once the journey is over and nothing follows it, or
 * while the team is paused until somebody says otherwise.
 */
export function nextCheckIn(team: CheckInTeam, after: string, calendar: Calendar): CheckIn | null {
  const { timeZone } = team;
  let week = askedWeek(team, calendar.dayOf(after, timeZone));
  while (week !== null) {
    const day = dayInWeek(team, week, calendar);
    const at = day && calendar.instantOf(day, team.checkIn.time, timeZone);
    if (at !== null && at > after) return { occurrence: week, at };
    week = askedWeek(team, calendar.addDays(week, 7));
  }
  return null;
}

/** The Monday of the first week, from a day on, that has a check-in and is not paused from there to its end. */
function askedWeek({ journey, rhythm }: CheckInTeam, day: string): string | null {
  const resumes = resumesOn(journey, day);
  if (resumes === null) return null;
  const monday = mondayOf(resumes);
  if (journeyWeek(journey, resumes).status !== 'finished') return monday;
  if (rhythm === 'none') return null;
  const month = monthFrom(monday);
  return firstMondayOf(isAfterWeeks(journey, month) ? month : monthAfter(month));
}

function dayInWeek(team: CheckInTeam, monday: string, calendar: Calendar): string | null {
  const asked = asIn(team, monday);
  for (let weekday: number = team.checkIn.day; weekday <= 7; weekday += 1) {
    const day = calendar.addDays(monday, weekday - 1);
    if (whyQuiet(day, asked, calendar) === null) return day;
  }
  return null;
}
