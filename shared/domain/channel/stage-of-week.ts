/** Which stage is open: the journey's weeks say, or somebody who opened one (P13). */
import { type Journey, journeyWeek } from '../journey/journey.ts';
import { isBefore, type Stage, stages } from '../journey/stage.ts';
import type { StageChoice } from './channel.ts';

const weeksAStage = 4;

/** Weeks 1–4 Mission, 5–8 Develop, 9–12 Influence, from 13 on Grow. */
export function stageOfWeek(week: number): Stage {
  const place = Math.floor((Math.max(week, 1) - 1) / weeksAStage);
  return stages[Math.min(place, stages.length - 1)] ?? 'grow';
}

/** Null once the journey is over. */
export function journeyStage(journey: Journey, day: string): Stage | null {
  const { status, week } = journeyWeek(journey, day);
  return status === 'finished' ? null : stageOfWeek(week);
}

/** A choice holds until the journey comes to a stage after both it and where the journey stood then. */
export function stageOn(choice: StageChoice | null, journey: Journey, day: string): Stage | null {
  const reached = journeyStage(journey, day);
  return reached !== null && holds(choice, reached) ? choice.stage : reached;
}

/** Whoever opened it; null where the journey did. */
export function openedBy(choice: StageChoice | null, stage: Stage, journey: Journey, day: string) {
  const reached = journeyStage(journey, day);
  const isChosen = reached !== null && holds(choice, reached) && choice.stage === stage;
  return isChosen ? choice.by : null;
}

function holds(choice: StageChoice | null, reached: Stage): choice is StageChoice {
  if (choice === null) return false;
  const isPast = isBefore(choice.stage, reached) && isBefore(choice.journeyStage, reached);
  return !isPast;
}
