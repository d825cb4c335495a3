/** In which week the stage's card asks what helped and what got in the way: two before the last (P13, P19). */
import type { Calendar } from '../calendar.ts';
import { type Journey, journeyWeek } from '../journey/journey.ts';
import { weeksLeft } from '../journey/weeks-left.ts';
import type { CheckInTeam } from '../team/team.ts';

const weeksBefore = 2;

/** `day` is the team's, `YYYY-MM-DD`. Not while the team is paused. */
export function isReflectWeek(journey: Journey, day: string): boolean {
  return weeksLeft(journey, day) === weeksBefore;
}

/** In that week and the next: a card that was drawn before may not ask it yet, or may still ask it. */
export function mayAskOtherwise(journey: Journey, day: string): boolean {
  const { status, week } = journeyWeek(journey, day);
  const asksIn = journey.weeks - weeksBefore;
  return status !== 'finished' && (week === asksIn || week === asksIn + 1);
}

/** More days than a journey has. */
const daysAhead = 400;

/** The next instant, at the team's check-in time, on a day on which asking begins or ends; null when none is to come. */
export function nextReflectTurn(
  { journey, timeZone, checkIn }: CheckInTeam,
  after: string,
  calendar: Calendar,
): string | null {
  let before = calendar.addDays(calendar.dayOf(after, timeZone), -1);
  for (let looked = 0; looked < daysAhead; looked += 1) {
    const day = calendar.addDays(before, 1);
    if (isReflectWeek(journey, day) !== isReflectWeek(journey, before)) {
      const at = calendar.instantOf(day, checkIn.time, timeZone);
      if (at > after) return at;
    }
    before = day;
  }
  return null;
}
