/** Parts of a change that are stored and shown in the same shape. Defaults stand in for what older documents lack. */
import { z } from 'zod';
import { askAnswers } from '../domain/small-change/asks.ts';
import {
  decisions,
  sureness,
  timeBases,
  timeUses,
} from '../domain/small-change/content/learning.ts';
import { efforts, familyValues, gifts } from '../domain/small-change/content/weighing.ts';
import { influences, stances } from '../domain/stakeholders/stakeholder.ts';

const answer = z.string().nullable();
const PersonRef = z.object({ id: z.string(), name: z.string() });

export const ProgressLineShape = z.object({
  at: z.string(),
  by: z.object({ id: z.string(), name: z.string() }),
  words: z.string(),
});

export const StakeholderShape = z.object({
  id: z.string(),
  role: z.string(),
  stances: z.array(z.object({ stance: z.enum(stances), at: z.string() })).default([]),
  influence: z.enum(influences).nullable().default(null),
  approach: answer,
  nextTalkOn: answer.default(null),
});

export const WeighingShape = z.object({
  familyValue: z.enum(familyValues),
  gift: z.enum(gifts),
  effort: z.enum(efforts),
});

export const AskShape = z.object({
  id: z.string(),
  of: PersonRef,
  by: PersonRef,
  at: z.string(),
  words: answer,
  answer: z
    .object({ answer: z.enum(askAnswers), because: answer, at: z.string() })
    .nullable()
    .default(null),
});

export const LearningShape = z.object({
  happened: answer,
  learned: answer,
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
