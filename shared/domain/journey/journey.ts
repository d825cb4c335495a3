/** The journey: 16 weeks with workshops. Weeks prompt and never lock; a pause stops the count. */

import type { Calendar } from '../calendar.ts';

/** Calendar days are `YYYY-MM-DD` in the team's own time zone. */
export type Journey = {
  readonly startsOn: string;
  readonly weeks: number;
  readonly workshops: readonly string[];
  readonly pauses: readonly Pause[];
};

/** From the first day paused up to, not including, the day work goes on; null while it is open. */
export type Pause = { readonly from: string; readonly until: string | null };

export type JourneyWeek =
  | { readonly status: 'not-started'; readonly week: 0 }
  | { readonly status: 'running' | 'paused'; readonly week: number }
  | { readonly status: 'finished'; readonly week: number };

const dayMs = 86_400_000;

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs;
}

/** `today` is a calendar day in the team's time zone. Weeks count from 1. */
export function journeyWeek(journey: Journey, today: string): JourneyWeek {
  if (today < journey.startsOn) return { status: 'not-started', week: 0 };
  const worked = dayNumber(today) - dayNumber(journey.startsOn) - pausedDays(journey, today);
  const week = Math.floor(worked / 7) + 1;
  if (week > journey.weeks) return { status: 'finished', week: journey.weeks };
  return { status: pauseOn(journey, today) ? 'paused' : 'running', week };
}

/** The pause a day lies in; undefined on any other day. */
export function pauseOn({ pauses }: Pick<Journey, 'pauses'>, day: string): Pause | undefined {
  return pauses.find((pause) => covers(pause, day));
}

export function covers({ from, until }: Pause, day: string): boolean {
  return from <= day && (until === null || day < until);
}

/** The first day from `day` on that is not paused; null where a pause is open. */
export function resumesOn({ pauses }: Pick<Journey, 'pauses'>, day: string): string | null {
  const pause = pauses.find((each) => covers(each, day));
  if (!pause) return day;
  return pause.until && resumesOn({ pauses }, pause.until);
}

/**
 * The day after which the team hears from the app again, when it has a workshop or a pause today; null
 * on any other day. An open pause is looked at again the next day.
 */
export function teamQuietUntil(
  { pauses, workshops }: Journey,
  today: string,
  { addDays }: Pick<Calendar, 'addDays'>,
): string | null {
  const pause = pauses.find(({ from, until }) => from <= today && (until ?? '9999') > today);
  if (pause) return pause.until ?? addDays(today, 1);
  return workshops.includes(today) ? addDays(today, 1) : null;
}

/** Days from the start up to today that lie in a pause; a day in two pauses counts once. */
function pausedDays(journey: Journey, today: string): number {
  const start = dayNumber(journey.startsOn);
  const end = dayNumber(today);
  const spans = journey.pauses
    .map(({ from, until }) => ({
      from: Math.max(start, dayNumber(from)),
      until: Math.min(end, until === null ? end : dayNumber(until)),
    }))
    .sort((a, b) => a.from - b.from);
  let counted = start;
  let days = 0;
  for (const { from, until } of spans) {
    days += Math.max(0, until - Math.max(from, counted));
    counted = Math.max(counted, until);
  }
  return days;
}

/** The Monday of the week a day is in. */
export function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
