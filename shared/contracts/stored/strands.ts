/** The shapes in which a team's barriers, and what it works on first, are stored. */
import { z } from 'zod';
import type { Barriers } from '../../domain/barriers/barriers.ts';
import { type Strands, strandsActions } from '../../domain/strands/strands.ts';
import { PersonRef } from '../person-ref.ts';

const Theme = z.object({ id: z.string(), name: z.string() });
const CountedTheme = Theme.extend({ votes: z.number() });
const place = { id: z.string(), tenantId: z.string(), teamId: z.string() };

export const StoredBarriers: z.ZodType<Barriers> = z.object({
  ...place,
  barriers: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      week: z.string(),
      by: PersonRef.nullable(),
      from: z.literal('wall').optional(),
      themeId: z.string().nullable(),
    }),
  ),
  themes: z.array(Theme),
  /** Before a wall could be typed in, nothing was remembered. */
  appliedCommands: z.array(z.string()).default([]),
});

const Ballot = z.object({
  personId: z.string(),
  votes: z.array(z.object({ themeId: z.string(), votes: z.number() })),
  commands: z.array(z.string()),
});

export const Vote = z.object({
  id: z.string(),
  themes: z.array(Theme),
  status: z.enum(['open', 'closed']),
  ballots: z.array(Ballot),
  result: z.object({ voters: z.number(), totals: z.array(CountedTheme) }).nullable(),
});

export const StoredStrands: z.ZodType<Strands> = z.object({
  ...place,
  vote: Vote.nullable(),
  strands: z.array(
    CountedTheme.extend({
      voters: z.number().nullable().default(null),
      since: z.string(),
      /** Before they could be named and ended, every strand went by its theme and went on. */
      mission: z.string().nullable().default(null),
      until: z.string().nullable().default(null),
    }),
  ),
  version: z.number(),
  history: z.array(
    z.object({
      at: z.string(),
      by: PersonRef,
      did: z.enum(strandsActions),
      themes: z.array(CountedTheme),
      mission: z.string().nullable().optional(),
    }),
  ),
  appliedCommands: z.array(z.string()),
  channelOutbox: z
    .array(
      z.object({
        ...{ id: z.string(), at: z.string(), voteId: z.string() },
        did: z.enum(['opened', 'closed']),
      }),
    )
    .default([]),
});
