/** How many weeks a team has before it, beside the one it is in, or after its last: making sense of it all goes by them (P19). */
import { type Journey, journeyWeek } from './journey.ts';

/** 0 in the last. `day` is the team's, `YYYY-MM-DD`; null before the first week, in a pause and after the last. */
export function weeksLeft(journey: Journey, day: string): number | null {
  const { status, week } = journeyWeek(journey, day);
  return status === 'running' ? journey.weeks - week : null;
}

/** 1 in the week after the last; null up to the last. Days in a pause are not counted, there as before. */
export function weeksAfter(journey: Journey, day: string): number | null {
  const { week } = journeyWeek({ ...journey, weeks: Number.POSITIVE_INFINITY }, day);
  return week > journey.weeks ? week - journey.weeks : null;
}
