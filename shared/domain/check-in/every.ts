/** Whether a check-in is a week's or a month's, and which days are its own (P14). */
import { mondayOf } from '../journey/journey.ts';
import { firstMondayOf, isAfterWeeks, monthBegunBy, monthOf } from '../journey/months.ts';
import type { CheckInTeam } from '../team/team.ts';

export type Every = 'week' | 'month';

/** `occurrence` is the Monday of its week: those after the journey speak of a month. */
export function everyOf({ journey }: Pick<CheckInTeam, 'journey'>, occurrence: string): Every {
  return isAfterWeeks(journey, monthOf(occurrence)) ? 'month' : 'week';
}

/** The Monday with which a day's week or month began. */
export function begunOn(day: string, every: Every): string {
  return every === 'month' ? firstMondayOf(monthBegunBy(day)) : mondayOf(day);
}

/** The team as a check-in and its reminder find it: a week's stay within the journey, whatever follows it. */
export function asIn(team: CheckInTeam, occurrence: string): CheckInTeam {
  return everyOf(team, occurrence) === 'week' ? { ...team, rhythm: 'none' } : team;
}
