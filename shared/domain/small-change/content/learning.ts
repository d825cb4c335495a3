/** What a small change taught the team (P10), and the time it gave back (P11). */
import { type Answers, noAnswers, questionsOf } from '../../questions/answers.ts';
import { growQuestions } from '../../questions/grow.ts';

export type LearningQuestion = keyof typeof growQuestions;

export const learningQuestions = questionsOf(growQuestions);

export const decisions = ['keep', 'adapt', 'stop'] as const;

export type Decision = (typeof decisions)[number];

export type Learning = Answers<LearningQuestion> & {
  /** What families or colleagues noticed, without anybody who could be known (P29). */
  readonly noticed: string | null;
  /** Not for outside the team: the blueprint takes nothing of it. */
  readonly forTeamOnly: boolean;
  readonly decision: Decision | null;
  readonly timeReleased: TimeReleased | null;
  /** Which of the team's values it lived up to (P7). */
  readonly livedUpTo: readonly LivedValue[];
};

/** A value as it stood when it was chosen: the team may put it better or take it away later. */
export type LivedValue = {
  readonly id: string;
  readonly value: string;
  readonly opposite: string;
};

/** Where the time went; only `direct-work` is time with children and families. */
export const timeUses = ['direct-work', 'other-work', 'absorbed'] as const;

export type TimeUse = (typeof timeUses)[number];

export const timeBases = ['measured', 'estimated'] as const;

export type TimeBasis = (typeof timeBases)[number];

export const sureness = ['sure', 'fairly-sure', 'a-guess'] as const;

export type Sureness = (typeof sureness)[number];

export type TimeReleased = {
  /** Whole minutes a week for one person. */
  readonly minutes: number;
  /** For how many people. */
  readonly people: number;
  readonly use: TimeUse;
  readonly basis: TimeBasis;
  readonly sureness: Sureness;
};

export const noLearning: Learning = {
  ...noAnswers(learningQuestions),
  noticed: null,
  forTeamOnly: false,
  decision: null,
  timeReleased: null,
  livedUpTo: [],
};
