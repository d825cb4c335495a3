/** The shapes in which a programme, what was put in or left out, and what people make of it are stored. */
import { z } from 'zod';
import { programmeRoles } from '../../domain/permissions.ts';
import { type Programme, programmeActs } from '../../domain/programme/programme.ts';
import type { Evidence } from '../../domain/sensemaking/evidence.ts';
import { type LeftOut, leftOutBy } from '../../domain/sensemaking/left-out.ts';
import { type Reflections, reflectionHints } from '../../domain/sensemaking/reflections.ts';
import { ringAnswers } from '../../domain/sensemaking/rings.ts';
import { layers, type Sense, senseActs, sides } from '../../domain/sensemaking/sense.ts';
import { GatheredBefore } from '../gathered.ts';
import { PersonRef } from '../person-ref.ts';
import { OutboxEntryShape } from './mailbox.ts';
import { Vote } from './strands.ts';

const place = { tenantId: z.string(), programmeId: z.string() };
const ids = z.array(z.string());
const repeats = { version: z.number(), appliedCommands: ids };

export const StoredProgramme = z.object({
  id: z.literal('programme'),
  ...place,
  name: z.string().nullable().default(null),
  teams: z
    .array(
      z.object({
        ...{ id: z.string(), name: z.string() },
        ...{ by: PersonRef, at: z.string(), isTold: z.boolean() },
      }),
    )
    .default([]),
  /** Before somebody could be named who is in none of its teams, nobody was. */
  people: z.array(
    PersonRef.extend({ role: z.enum(programmeRoles), isOutside: z.boolean().optional() }),
  ),
  unlisted: z.array(PersonRef.extend({ isNamed: z.boolean(), programme: z.string() })).default([]),
  round: z.number(),
  history: z.array(
    z.object({
      at: z.string(),
      by: PersonRef,
      did: z.enum(programmeActs),
    }),
  ),
  /** Before whoever is named was told, nothing waited. */
  peopleOutbox: z.array(OutboxEntryShape).default([]),
  /** Before it was told what there is to make sense of, of no round it was. */
  packToldIn: z.number().default(0),
  /** Before it was told that all is in, of no round it was. */
  packCompleteToldIn: z.number().default(0),
  ...repeats,
}) as z.ZodType<Programme>;

const round = { id: z.string(), ...place, round: z.number() };

export const StoredEvidence = z.object({
  ...round,
  teams: z.array(z.object({ teamId: z.string(), name: z.string(), at: z.string(), by: PersonRef })),
  items: z.array(GatheredBefore.extend({ teamId: z.string() })),
  withheld: ids,
  /** Before it was told that all is in, nobody waited to hear it. */
  untoldSince: z.string().nullable().default(null),
  ...repeats,
}) as z.ZodType<Evidence>;

export const StoredLeftOut = z.object({
  id: z.literal('left-out'),
  ...{ tenantId: z.string(), teamId: z.string() },
  marks: z.array(
    z.object({ itemId: z.string(), by: z.enum(leftOutBy), from: z.string().nullable() }),
  ),
  /** Before a whole change could be left out, nothing of one was let in by itself. */
  letIn: ids.default([]),
  unsettled: ids,
  unsettledSince: z.string().nullable(),
  ...repeats,
}) as z.ZodType<LeftOut>;

export const StoredReflections: z.ZodType<Reflections> = z.object({
  ...round,
  reflections: z.array(
    z.object({
      ...{ id: z.string(), words: z.string(), hint: z.enum(reflectionHints), week: z.string() },
      by: PersonRef.nullable(),
    }),
  ),
});

const Theme = z.object({
  id: z.string(),
  name: z.string(),
  side: z.enum(sides),
  statement: z.string().nullable(),
  keptBy: z.string().nullable(),
  lies: z.array(z.enum(layers)),
  version: z.number(),
});

const Rung = z.object({ themeId: z.string(), words: z.string() });

const Rings = z.object({
  id: z.string(),
  status: z.enum(['open', 'closed']),
  times: z.number(),
  statements: z.array(Rung),
  answers: z.array(
    z.object({
      personId: z.string(),
      said: z.array(z.object({ themeId: z.string(), says: z.enum(ringAnswers) })),
      commands: ids,
    }),
  ),
  rang: z.array(Rung.extend({ ringsId: z.string(), at: z.string(), sums: z.array(z.number()) })),
});

export const StoredSense: z.ZodType<Sense> = z.object({
  ...round,
  placed: z.array(
    z.object({
      itemId: z.string(),
      side: z.enum(sides).nullable(),
      themeId: z.string().nullable(),
      commands: ids,
    }),
  ),
  themes: z.array(Theme),
  /** Before it could be asked whether they ring true, or voted on them, neither was. */
  rings: Rings.nullable().default(null),
  vote: Vote.nullable().default(null),
  history: z.array(
    z.object({
      at: z.string(),
      by: PersonRef,
      did: z.enum(senseActs),
      before: Theme.nullable(),
    }),
  ),
  ...repeats,
});
