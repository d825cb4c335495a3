/** The four stages of a small change, their order, and what can be missing before one is left. */
import { planQuestions } from '../small-change/content/action-plan.ts';
import { learningQuestions } from '../small-change/content/learning.ts';

export const stages = ['mission', 'develop', 'influence', 'grow'] as const;

export type Stage = (typeof stages)[number];

/** What is still needed before a stage is left: P8 (Develop), P9 (Influence), P10 (Grow). */
export const gateGaps = [
  /** The idea is kept for the local blueprint and waits for sensemaking. */
  'waits-for-sensemaking',
  ...planQuestions.map((question) => `plan-${question}` as const),
  /** Somebody to win over with a way to do it, or the statement that nobody else is needed. */
  'stakeholder-with-approach',
  ...learningQuestions.map((question) => `learning-${question}` as const),
  'decision',
] as const;

export type GateGap = (typeof gateGaps)[number];

export function nextStage(stage: Stage): Stage | undefined {
  return stages[stages.indexOf(stage) + 1];
}

export function isBefore(stage: Stage, other: Stage): boolean {
  return stages.indexOf(stage) < stages.indexOf(other);
}

/** The stages a change may go back to, nearest first. */
export function earlierStages(stage: Stage): readonly Stage[] {
  return stages.filter((other) => isBefore(other, stage)).reverse();
}
