/** When the next stage card is posted in the channel, or the last one closed (P13). */
import type { Calendar } from '../calendar.ts';
import { mondayOf, resumesOn } from '../journey/journey.ts';
import { whyQuiet } from '../journey/quiet-day.ts';
import type { Stage } from '../journey/stage.ts';
import type { CheckInTeam } from '../team/team.ts';
import { type Channel, isPromptOut } from './channel.ts';
import { stageOn } from './stage-of-week.ts';

/** `stage` is null where the journey is over and its last card has only to be closed. */
export type Look = { readonly at: string; readonly stage: Stage | null };

type Standing = Pick<Channel, 'choice' | 'prompt' | 'promptedOn'>;

/** More days than a journey has; days of a pause are passed over. */
const daysAhead = 400;

/**
 * The first time from an instant on at which another stage's card is to be posted: the team's check-in
 * time, on a day that is not quiet, in a week without a new stage card. Null when nothing is to come,
 * or the team is paused until somebody says otherwise.
 */
export function nextLook(
  channel: Standing,
  team: CheckInTeam,
  from: string,
  calendar: Calendar,
): Look | null {
  const { journey, timeZone, checkIn } = team;
  const today = calendar.dayOf(from, timeZone);
  const [, first = today] = [today, journey.startsOn].toSorted();
  let day = resumesOn(journey, first);
  for (let looked = 0; day !== null && looked < daysAhead; looked += 1) {
    const at = calendar.instantOf(day, checkIn.time, timeZone);
    const stage = stageOn(channel.choice, journey, day);
    if (stage === null && !isPromptOut(channel)) return null;
    const isIt = stage === null || (isToPost(channel, stage, day) && isFree(day));
    if (at >= from && isIt) return { at, stage };
    day = resumesOn(journey, calendar.addDays(day, 1));
  }
  return null;

  function isFree(day: string): boolean {
    return whyQuiet(day, team, calendar) === null;
  }
}

/** A card that may not have arrived is not posted again by itself. */
function isToPost({ prompt, promptedOn }: Standing, stage: Stage, day: string): boolean {
  const isAnother = prompt === null || prompt.isClosed || prompt.stage !== stage;
  return isAnother && (promptedOn === null || mondayOf(promptedOn) < mondayOf(day));
}
