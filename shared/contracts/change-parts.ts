/** Parts of a change that are stored and shown in the same shape. Defaults stand in for what older documents lack. */
import { z } from 'zod';
import { askAnswers } from '../domain/small-change/asks.ts';
import { planQuestions } from '../domain/small-change/content/action-plan.ts';
import {
  decisions,
  learningQuestions,
  sureness,
  timeBases,
  timeUses,
} from '../domain/small-change/content/learning.ts';
import { efforts, familyValues, gifts } from '../domain/small-change/content/weighing.ts';
import { says, stances } from '../domain/stakeholders/stakeholder.ts';
import { isRecord, longAgo, renamed } from './earlier.ts';
import { PersonRef } from './person-ref.ts';

const answer = z.string().nullable();
export const ProgressLineShape = z.object({
  at: z.string(),
  by: PersonRef,
  words: z.string(),
});

export const StakeholderShape = z.preprocess(
  (stored) => renamed({ say: 'influence' })(withStances(stored)),
  z.object({
    id: z.string(),
    role: z.string(),
    stances: z.array(z.object({ stance: z.enum(stances), at: z.string() })).default([]),
    say: z.enum(says).nullable().default(null),
    approach: answer,
    nextTalkOn: answer.default(null),
    nextTalkBy: PersonRef.nullable().default(null),
  }),
);

/** Once only where somebody stood last was kept, and not since when. */
function withStances(stored: unknown): unknown {
  if (!isRecord(stored) || stored.stance === undefined || stored.stances !== undefined)
    return stored;
  return { ...stored, stances: [{ stance: stored.stance, at: longAgo }] };
}

export const ComesFromShape = z.object({
  kind: z.literal('experiment'),
  programmeId: z.string(),
  id: z.string(),
  label: z.string(),
});

export const WeighingShape = z.object({
  familyValue: z.enum(familyValues),
  gift: z.enum(gifts),
  effort: z.enum(efforts),
});

const AnswerShape = z.object({
  ...{ answer: z.enum(askAnswers), because: answer, at: z.string() },
  /** Before a role could be asked, everybody answered for themselves. */
  heardBy: PersonRef.nullable().default(null),
});

export const AskShape = z.object({
  id: z.string(),
  of: PersonRef.nullable(),
  ofRole: answer.default(null),
  by: PersonRef,
  at: z.string(),
  words: answer,
  answer: AnswerShape.nullable().default(null),
  /** Before earlier answers were kept, only the last one was. */
  earlier: z.array(AnswerShape).default([]),
});

/** A question that came later than what is read has no answer yet. */
function toAnswers<Question extends string>(asked: readonly Question[]) {
  const later = answer.default(null);
  return Object.fromEntries(asked.map((question) => [question, later])) as Record<
    Question,
    typeof later
  >;
}

export const PlanShape = z.object(toAnswers(planQuestions));

export const LearningShape = z.object({
  ...toAnswers(learningQuestions),
  noticed: answer.default(null),
  forTeamOnly: z.boolean().default(false),
  decision: z.enum(decisions).nullable(),
  timeReleased: z
    .object({
      minutes: z.number(),
      people: z.number(),
      use: z.enum(timeUses),
      basis: z.enum(timeBases),
      sureness: z.enum(sureness),
    })
    .nullable()
    .default(null),
  livedUpTo: z
    .array(z.object({ id: z.string(), value: z.string(), opposite: z.string() }))
    .default([]),
});

export const AnswersShape = z.object({
  strandId: z.string().nullable(),
  strandName: answer.default(null),
  barrierIds: z.array(z.string()),
});

export const GoShape = z.object({ from: z.string(), until: z.string(), learning: LearningShape });
