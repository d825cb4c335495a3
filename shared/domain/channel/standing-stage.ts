/** Which stage a team's channel stands in: what chat and tab call the stage the team is in. */
import { type Journey, journeyWeek, mondayOf } from '../journey/journey.ts';
import type { Stage } from '../journey/stage.ts';
import type { Channel, StagePrompt } from './channel.ts';
import { stageOn } from './stage-of-week.ts';

export type StandingStage = Pick<StagePrompt, 'stage' | 'since' | 'by' | 'isClosed'>;

/**
 * The one whose card was posted last; before there is any, the one that is to come. `today` is the
 * team's day, `YYYY-MM-DD`.
 */
export function standingStage(
  { prompt, choice }: Pick<Channel, 'prompt' | 'choice'>,
  journey: Journey,
  today: string,
): StandingStage {
  if (prompt) {
    const { stage, since, by, isClosed } = prompt;
    return { stage, since, by, isClosed };
  }
  const stage = stageOn(choice, journey, today);
  return { stage: stage ?? 'grow', since: mondayOf(today), by: null, isClosed: stage === null };
}

/** The stage the team is in; null before its weeks begin and once they are over. */
export function stageNow(
  channel: Pick<Channel, 'prompt' | 'choice'>,
  journey: Journey,
  today: string,
): Stage | null {
  const { status } = journeyWeek(journey, today);
  const isUnderWay = status === 'running' || status === 'paused';
  return isUnderWay ? standingStage(channel, journey, today).stage : null;
}
