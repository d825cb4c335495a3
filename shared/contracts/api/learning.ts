/** What the tab's API says of what a team learned: `GET /api/teams/:teamId/learning?after=`, a page at a time. */
import { z } from 'zod';
import { feedKinds } from '../../domain/learning-feed/feed.ts';
import {
  decisions,
  sureness,
  timeBases,
  timeUses,
} from '../../domain/small-change/content/learning.ts';

const Source = z.object({
  changeId: z.string(),
  /** Shown as SC-12. */
  number: z.number(),
  title: z.string(),
});

export const FeedItemView = Source.extend({
  id: z.string(),
  kind: z.enum(feedKinds),
  /** The journey’s week it was said in; null outside its weeks. No finer time. */
  week: z.number().nullable(),
  words: z.string().nullable(),
  /** Whoever said it, by name or by role; null where it is the team’s. */
  by: z.string().nullable(),
  strand: z.string().nullable(),
  go: z.number(),
  goes: z.number(),
  happened: z.string().nullable(),
  decision: z.enum(decisions).nullable(),
  livedUpTo: z.array(z.object({ id: z.string(), value: z.string() })),
  forTeamOnly: z.boolean(),
});
export type FeedItemView = z.infer<typeof FeedItemView>;

export const TimeReleasedView = z.object({
  rows: z.array(
    Source.extend({
      minutes: z.number(),
      people: z.number(),
      use: z.enum(timeUses),
      basis: z.enum(timeBases),
      sureness: z.enum(sureness),
      /** The day it was told, `YYYY-MM-DD`. */
      on: z.string(),
      counts: z.boolean(),
    }),
  ),
  /** Minutes a week; empty where too few changes have told of theirs. */
  sums: z.array(z.object({ use: z.enum(timeUses), measured: z.number(), estimated: z.number() })),
  changes: z.number(),
  since: z.string().nullable(),
});
export type TimeReleasedView = z.infer<typeof TimeReleasedView>;

const NamedThing = z.object({ id: z.string(), name: z.string() });

export const LearningView = z.object({
  items: z.array(FeedItemView),
  /** Where the next page begins; null where there is none. */
  next: z.string().nullable(),
  /** Whether anything was told yet, whatever is asked for. */
  isEmpty: z.boolean(),
  /** What can be asked for: kinds, strands and values there is something of. */
  kinds: z.array(z.enum(feedKinds)),
  strands: z.array(NamedThing),
  values: z.array(NamedThing),
  time: TimeReleasedView,
});
export type LearningView = z.infer<typeof LearningView>;

const id = z.string().min(1).max(400).nullable().catch(null).default(null);

/** Of an address: what it does not name, or names wrongly, is not asked for. */
export const LearningQuery = z.object({
  after: z.string().max(600).nullable().catch(null).default(null),
  kind: z.enum(feedKinds).nullable().catch(null).default(null),
  strand: id,
  decision: z.enum(decisions).nullable().catch(null).default(null),
  value: id,
});
export type LearningQuery = z.infer<typeof LearningQuery>;
