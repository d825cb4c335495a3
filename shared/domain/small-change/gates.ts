/** What must be there before a stage is left. Gates ask; they never judge. */

import { type GateGap, nextStage } from '../journey/stage.ts';
import { findUnanswered } from '../questions/answers.ts';
import { unansweredQuestions } from './content/action-plan.ts';
import { learningQuestions } from './content/learning.ts';
import type { ChangeContent } from './small-change.ts';

/** What the gates look at. */
type Gated = Omit<ChangeContent, 'progress'>;

/**
 * Empty when the change may leave the stage it is in. What turns out to be for the blueprint after
 * Mission is kept for it and may go on all the same: the team decides how far.
 */
export function gapsBeforeLeaving(change: Gated): readonly GateGap[] {
  switch (change.stage) {
    case 'mission':
      return change.scope === 'for-the-blueprint' ? ['waits-for-sensemaking'] : [];
    case 'develop':
      return unansweredQuestions(change.plan).map((question) => `plan-${question}` as const);
    case 'influence':
      return hasWayToInfluence(change) ? [] : ['stakeholder-with-approach'];
    case 'grow':
      return learningGaps(change);
  }
}

/** Before it goes on to the next stage; Grow is the last. */
export function gapsBeforeMovingOn(change: Gated): readonly GateGap[] {
  return nextStage(change.stage) === undefined ? [] : gapsBeforeLeaving(change);
}

/** In Grow, with what happened, what was learned and a decision: kept, adapted or stopped. */
export function isTold(change: Gated): boolean {
  const { status, stage } = change;
  return status === 'open' && stage === 'grow' && gapsBeforeLeaving(change).length === 0;
}

function hasWayToInfluence(change: Gated): boolean {
  return (
    change.nobodyElseNeeded ||
    change.stakeholders.some(({ approach }) => approach !== null) ||
    change.asks.some(({ answer }) => answer?.answer === 'yes')
  );
}

function learningGaps({ learning }: Gated): readonly GateGap[] {
  return [
    ...findUnanswered(learningQuestions, learning).map(
      (question) => `learning-${question}` as const,
    ),
    ...(learning.decision === null ? (['decision'] as const) : []),
  ];
}
