/** What is asked of a pillar of a local blueprint, of an experiment under it, and of a cycle once it is over (P19). */
import type { FieldRule } from './field-rule.ts';

export const pillarQuestions = {
  pillarTitle: { limit: 80, required: true, oneLine: true },
  different: { limit: 600, required: false },
  structure: { limit: 400, required: false },
  process: { limit: 400, required: false },
  culture: { limit: 400, required: false },
} as const satisfies Record<string, FieldRule>;

/** Of several teams, for what they draw up together. */
export const visionQuestions = {
  vision: { limit: 240, required: true, oneLine: true },
} as const satisfies Record<string, FieldRule>;

/** Of a leader, who stands by it with their name. */
export const commitmentQuestions = {
  commitment: { limit: 400, required: true },
} as const satisfies Record<string, FieldRule>;

/** Of whom something is asked, by their role, and what it is. */
export const blueprintAskQuestions = {
  askedRole: { limit: 80, required: true, oneLine: true },
  askedFor: { limit: 240, required: true },
} as const satisfies Record<string, FieldRule>;

/** Of a leader who answers: not yet says why. */
export const blueprintAnswerQuestions = {
  yes: { answerBecause: { limit: 400, required: false } },
  'not-yet': { answerBecause: { limit: 400, required: true } },
} as const satisfies Record<string, Record<string, FieldRule>>;

/** Of a leader who signs an edition: what they are, and what they would say. */
export const signatureQuestions = {
  signedAs: { limit: 80, required: true, oneLine: true },
  signedWords: { limit: 240, required: false },
} as const satisfies Record<string, FieldRule>;

/** Any but the title may stay open until it is started. */
export const experimentQuestions = {
  experimentTitle: { limit: 160, required: true, oneLine: true },
  ifWe: { limit: 300, required: false },
  thenWe: { limit: 300, required: false },
  becauseOf: { limit: 300, required: false },
  tryFirst: { limit: 600, required: false },
  safeguard: { limit: 300, required: false },
} as const satisfies Record<string, FieldRule>;

/** What shows that it works, and where that can be seen. */
export const signalQuestions = {
  signal: { limit: 160, required: false, oneLine: true },
  seenWhere: { limit: 160, required: false, oneLine: true },
} as const satisfies Record<string, FieldRule>;

export const cycleQuestions = {
  understood: { limit: 600, required: false },
  happened: { limit: 600, required: false },
  learned: { limit: 600, required: true },
  surprised: { limit: 600, required: false },
} as const satisfies Record<string, FieldRule>;

/** What an experiment still needs before it is started: asked for, never judged. */
export const experimentGaps = [
  'experiment-if-we',
  'experiment-then-we',
  'experiment-because',
  'experiment-owner',
  'experiment-signal',
  'experiment-review',
] as const;

export type ExperimentGap = (typeof experimentGaps)[number];
