/** When the next card is posted in the channel by itself: a stage’s, its closing, or after the weeks a draft or a month’s (P13). */
import type { Calendar } from '../calendar.ts';
import { mondayOf, resumesOn } from '../journey/journey.ts';
import { isAfterWeeks, monthBefore, monthBegunBy } from '../journey/months.ts';
import { whyQuiet } from '../journey/quiet-day.ts';
import type { Stage } from '../journey/stage.ts';
import type { CheckInTeam } from '../team/team.ts';
import { type Channel, isPromptOut } from './channel.ts';
import { isDraftDay } from './draft-weeks.ts';
import { stageOn } from './stage-of-week.ts';

/**
 * `stage` is null once the journey is over: then the draft of the blueprint may be shown, there is a month to
 * tell of (`digestOf`, `YYYY-MM`), or the last stage’s card has only to be closed.
 */
export type Look = {
  readonly at: string;
  readonly stage: Stage | null;
  readonly digestOf: string | null;
  /** Comes before the month, where there is one: the month can wait a week. */
  readonly mayShowDraft: boolean;
};

type Standing = Pick<Channel, 'choice' | 'prompt' | 'promptedOn' | 'digestOf'>;

/** More days than a journey has; days of a pause are passed over. */
const daysAhead = 400;

/**
 * The first time from an instant on at which another stage's card is to be posted: the team's check-in
 * time, on a day that is not quiet, in a week without such a card. After the weeks, a month is told of at that
 * time on the first such day from the next month's first Monday on, as long as that month goes on.
 * Null when nothing is to come, or the team is paused until somebody says otherwise.
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
    const isOver = stage === null && !isPromptOut(channel);
    if (isOver && team.rhythm === 'none') return null;
    const isFree = isOver && isWeekFree(channel, day);
    const digestOf = isFree && isOpen(day) ? toTell(channel, team, day) : null;
    const mayShowDraft = isFree && isDraftDay(team, day, calendar);
    const isIt =
      stage === null ? !isOver || mayShowDraft || digestOf !== null : isStages(stage, day);
    if (at >= from && isIt) return { at, stage, digestOf, mayShowDraft };
    day = resumesOn(journey, calendar.addDays(day, 1));
  }
  return null;

  function isStages(stage: Stage, day: string): boolean {
    return isToPost(channel, stage, day) && isOpen(day);
  }

  function isOpen(day: string): boolean {
    return whyQuiet(day, team, calendar) === null;
  }
}

/** The month before the one that has begun by then, unless it was told of or was one of the first weeks'. */
function toTell({ digestOf }: Standing, { journey }: CheckInTeam, day: string): string | null {
  const month = monthBegunBy(day);
  const last = monthBefore(month);
  const isNew = digestOf === null || digestOf < last;
  return isAfterWeeks(journey, month) && isNew ? last : null;
}

/** A card that may not have arrived is not posted again by itself. */
function isToPost(channel: Standing, stage: Stage, day: string): boolean {
  const { prompt } = channel;
  const isAnother = prompt === null || prompt.isClosed || prompt.stage !== stage;
  return isAnother && isWeekFree(channel, day);
}

function isWeekFree({ promptedOn }: Standing, day: string): boolean {
  return promptedOn === null || mondayOf(promptedOn) < mondayOf(day);
}
