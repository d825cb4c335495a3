/** The days on which a team hears nothing from the bot of its own accord, and why (P14). */
import type { Calendar } from '../calendar.ts';
import { type Journey, journeyWeek, pauseOn } from './journey.ts';
import { isAfterWeeks, monthOf, type Rhythm } from './months.ts';

export type QuietReason =
  | 'weekend'
  | 'bank-holiday'
  | 'workshop'
  | 'team-paused'
  | 'before-start'
  /** From its last week up to the month that begins after it; with no rhythm, for good. */
  | 'after-end';

type Team = { readonly journey: Journey; readonly rhythm: Rhythm };

/** Null on a day that is not quiet; where there are several reasons, the first in the list above. */
export function whyQuiet(
  day: string,
  { journey, rhythm }: Team,
  calendar: Calendar,
): QuietReason | null {
  if (calendar.weekdayOf(day) > 5) return 'weekend';
  if (calendar.isBankHoliday(day)) return 'bank-holiday';
  if (journey.workshops.includes(day)) return 'workshop';
  switch (journeyWeek(journey, day).status) {
    case 'paused':
      return 'team-paused';
    case 'not-started':
      return 'before-start';
    case 'finished':
      if (pauseOn(journey, day)) return 'team-paused';
      return rhythm === 'monthly' && isAfterWeeks(journey, monthOf(day)) ? null : 'after-end';
    case 'running':
      return null;
  }
}
