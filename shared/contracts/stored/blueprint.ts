/** The shapes in which a local blueprint and its experiments are stored. */
import { z } from 'zod';
import {
  type Blueprint,
  blueprintActs,
  blueprintAskAnswers,
} from '../../domain/blueprint/blueprint.ts';
import {
  type Experiment,
  experimentActs,
  experimentStates,
  waysToSee,
} from '../../domain/blueprint/experiment.ts';
import { decisions } from '../../domain/small-change/content/learning.ts';
import { PersonRef } from '../person-ref.ts';

const place = { tenantId: z.string(), programmeId: z.string() };
const ids = z.array(z.string());
const repeats = { version: z.number(), appliedCommands: ids };
const words = z.string().nullable();

const StoredPillar = z.object({
  id: z.string(),
  title: z.string(),
  different: words,
  needs: z.object({ structure: words, process: words, culture: words }),
  commitment: z.object({ words: z.string(), by: PersonRef, at: z.string() }).nullable(),
  themeIds: ids,
  round: z.number(),
  version: z.number(),
});

const StoredAnswer = z.object({
  ...{ answer: z.enum(blueprintAskAnswers), because: words },
  ...{ by: PersonRef, at: z.string() },
  /** Once whoever answered was told that their name is in no document. */
  isNamed: z.boolean().default(false),
});

const went = { version: z.number(), at: z.string(), changeIds: ids.nullable() };

const StoredWentIn = z.union([
  z.object({ ...went, pillarId: z.string(), round: z.number(), themeIds: ids }),
  z.object({
    ...{ ...went, experiment: z.number() },
    from: z.object({ teamId: z.string(), changeId: z.string() }),
  }),
]);

export const StoredBlueprint = z.object({
  id: z.literal('blueprint'),
  ...place,
  /** Once it was that of the first team that had one. */
  vision: z.object({ words, version: z.number() }).nullable().default(null),
  pillars: z.array(StoredPillar),
  asks: z
    .array(
      z.object({
        ...{ id: z.string(), ofRole: z.string(), words: z.string(), pillarId: words },
        answer: StoredAnswer.nullable(),
        /** Once it was not kept. */
        by: PersonRef.nullable().default(null),
        version: z.number(),
      }),
    )
    .default([]),
  nextNumber: z.number(),
  numbersGiven: z.array(
    z.object({ commandId: z.string(), number: z.number(), pillarId: z.string() }),
  ),
  editions: z.array(z.object({ commandId: z.string(), n: z.number() })).default([]),
  /** Once nobody was told where a change went. */
  went: z.array(StoredWentIn).default([]),
  history: z.array(
    z.object({
      at: z.string(),
      by: PersonRef,
      did: z.enum(blueprintActs),
      before: StoredPillar.nullable(),
      visionBefore: words.default(null),
      /** Once an answer was lost when another was given. */
      answerBefore: StoredAnswer.extend({ askId: z.string() }).nullable().default(null),
    }),
  ),
  ...repeats,
}) as z.ZodType<Blueprint>;

const Signals = z.array(
  z.object({ words: z.string(), seenBy: z.enum(waysToSee), where: z.string().nullable() }),
);

const experimentWords = {
  title: z.string(),
  ifWe: words,
  thenWe: words,
  because: words,
  tryFirst: words,
  safeguard: words,
  signals: Signals,
  reviewOn: words,
};

export const StoredExperiment: z.ZodType<Experiment> = z.object({
  id: z.string(),
  ...place,
  number: z.number(),
  pillarId: z.string(),
  ...experimentWords,
  owner: PersonRef.nullable(),
  status: z.enum(experimentStates),
  from: z.object({ teamId: z.string(), changeId: z.string(), number: z.number() }).nullable(),
  cycles: z.array(
    z.object({
      n: z.number(),
      from: z.string(),
      until: z.string().nullable(),
      /** Once it was not asked. */
      understood: words.default(null),
      happened: words,
      learned: words,
      surprised: words,
      decision: z.enum(decisions).nullable(),
      by: PersonRef.nullable(),
    }),
  ),
  /** Once nobody was asked on the day of a review. */
  reviewAsked: z.object({ on: z.string(), at: z.string() }).nullable().default(null),
  history: z.array(
    z.object({
      at: z.string(),
      by: PersonRef,
      did: z.enum(experimentActs),
      before: z.object(experimentWords).partial().nullable(),
      /** Once no cycle could be put right. */
      cycleBefore: z
        .object({
          ...{ n: z.number(), understood: words, happened: words, learned: words },
          ...{ surprised: words, by: PersonRef.nullable() },
        })
        .nullable()
        .default(null),
    }),
  ),
  ...repeats,
}) as z.ZodType<Experiment>;
