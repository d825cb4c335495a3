/** How many weeks a team has before it, beside the one it is in: making sense of it all is prepared by the last of them (P19). */
import { type Journey, journeyWeek } from './journey.ts';

/** 0 in the last. `day` is the team's, `YYYY-MM-DD`; null before the first week, in a pause and after the last. */
export function weeksLeft(journey: Journey, day: string): number | null {
  const { status, week } = journeyWeek(journey, day);
  return status === 'running' ? journey.weeks - week : null;
}
