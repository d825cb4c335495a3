/** What was gathered of what a team learned, as it is stored and as it crosses the API: the same shape (P19). */
import { z } from 'zod';
import { stages } from '../domain/journey/stage.ts';
import { roles } from '../domain/permissions.ts';
import {
  decisions,
  sureness,
  timeBases,
  timeUses,
} from '../domain/small-change/content/learning.ts';
import { beyonds } from '../domain/small-change/content/scope-check.ts';
import { stances } from '../domain/stakeholders/stakeholder.ts';

/** Null: left out, since they look like data about a family. */
const words = z.string().nullable();

const Asked = z.union([
  z.object({ ofRole: words }),
  /** Null: somebody who has left. */
  z.object({ as: z.enum(roles).nullable() }),
]);

const needed = { kind: z.literal('needed') };

const Said = z.union([
  z.object({ kind: z.enum(['learned', 'happened', 'noticed', 'reflection']), words }),
  z.object({
    kind: z.literal('for-the-blueprint'),
    words,
    /** Null where nothing was said, too. */
    benefit: words,
    beyond: z.enum(beyonds).nullable(),
  }),
  z.object({ ...needed, how: z.enum(['came-round', 'stands']), role: words }),
  z.object({ ...needed, how: z.literal('said-yes'), asked: Asked }),
  z.object({ kind: z.literal('not-yet'), asked: Asked, because: words }),
  /** `since`: the first day of a month, `YYYY-MM-DD`. */
  z.object({ kind: z.literal('stuck'), stage: z.enum(stages), since: z.string() }),
  z.object({
    kind: z.literal('time'),
    released: z.object({
      minutes: z.number(),
      people: z.number(),
      use: z.enum(timeUses),
      basis: z.enum(timeBases),
      sureness: z.enum(sureness),
    }),
  }),
  z.object({
    kind: z.literal('barrier-theme'),
    name: words,
    barriers: z.number(),
    examples: z.array(z.string()),
  }),
]);

export const Gathered = z.object({
  id: z.string(),
  /** Where it is found at first; null: on neither side. */
  hint: z.enum(['enabler', 'barrier']).nullable(),
  said: Said,
  from: z.union([
    z.object({
      changeId: z.string(),
      number: z.number(),
      title: words,
      go: z.number(),
      decision: z.enum(decisions).nullable(),
      tries: z.string().optional(),
    }),
    z.object({ themeId: z.string() }),
    z.object({ by: z.string().nullable() }),
  ]),
});

/**
 * As earlier versions gathered it: with how somebody was won over, and where they stood. It stays stored, since the digest
 * of an edition is of it too, and is shown nowhere (`fitToRead`).
 */
export const GatheredBefore = Gathered.extend({
  said: z.union([
    z.object({ ...needed, how: z.literal('came-round'), role: words, approach: words.optional() }),
    z.object({
      ...{ ...needed, how: z.literal('stands'), role: words },
      stance: z.enum(stances).optional(),
    }),
    Said,
  ]),
});
