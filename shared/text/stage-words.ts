/** Says what has come of a stage, and when the next card of one comes. */
import type { Calendar } from '../domain/calendar.ts';
import type { StageCounts, StagePrompt } from '../domain/channel/channel.ts';
import type { Look } from '../domain/channel/next-look.ts';
import type { Stage } from '../domain/journey/stage.ts';
import type { Team } from '../domain/team/team.ts';
import { toDayMonthWords, toDayWords, toTimeOfDayWords } from './dates.ts';
import { text } from './text.ts';

type Counted = Pick<StagePrompt, 'stage' | 'since' | 'isClosed'> & { readonly counts: StageCounts };

export function toCountWords({
  stage,
  since,
  isClosed,
  counts: { main, beside },
}: Counted): string {
  if (isClosed && main + beside === 0) return text.stageCard.nothing;
  return text.stageCard.counts[stage](main, beside, toDayMonthWords(since));
}

/** Of another stage than the one that is open, its name as well. Nothing where none is to come. */
export function toComingWords(
  now: Stage,
  next: Look | null,
  { timeZone }: Pick<Team, 'timeZone'>,
  calendar: Calendar,
): string {
  if (!next?.stage) return '';
  const { day, time } = toMoment(next, timeZone, calendar);
  if (next.stage === now) return text.stageCard.comes(day, time);
  return text.stageCard.next(text.stages[next.stage], day, time);
}

export function toMoment({ at }: Pick<Look, 'at'>, timeZone: string, calendar: Calendar) {
  return {
    day: toDayWords(calendar.dayOf(at, timeZone)),
    time: toTimeOfDayWords(calendar.timeOf(at, timeZone)),
  };
}
