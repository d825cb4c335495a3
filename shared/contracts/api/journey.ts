/** What the tab’s API says of a team’s journey, as it is drawn. */
import { z } from 'zod';
import { deeds } from '../../domain/journey/crescendo/by-month.ts';
import { momentKinds } from '../../domain/journey/crescendo/moments.ts';
import { weekStates } from '../../domain/journey/crescendo/weeks.ts';
import { stages } from '../../domain/journey/stage.ts';
import { handReasons } from '../../domain/small-change/board/could-do-with-a-hand.ts';
import { decisions } from '../../domain/small-change/content/learning.ts';
import { scopeAnswers } from '../../domain/small-change/content/scope-check.ts';

/** A calendar day where the team works, `YYYY-MM-DD`. */
const day = z.string();

const JourneyNote = z.object({
  changeId: z.string(),
  /** Shown as SC-12. */
  number: z.number(),
  title: z.string(),
  stage: z.enum(stages),
  /** The day it was logged, and each on which it came to another stage; oldest first, never empty. */
  stages: z.array(z.object({ stage: z.enum(stages), on: day })).readonly(),
  loggedOn: day,
  /** Set in Grow once the team has decided. */
  decision: z.enum(decisions).nullable(),
  scope: z.enum(scopeAnswers),
  strandId: z.string().nullable(),
  /** From 1. */
  go: z.number(),
});

const Moved = z.object({
  /** The latest first. */
  moves: z
    .array(
      z.object({
        number: z.number(),
        on: day,
        did: z.enum([...decisions, 'went-on', 'went-back']),
        stage: z.enum(stages),
      }),
    )
    .readonly(),
  more: z.number(),
});

const named = { number: z.number(), title: z.string() };

const WouldHelp = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('one'),
    ...named,
    reason: z.enum(handReasons),
    /** Whose yes is awaited, where that is the reason. */
    of: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('several'),
    count: z.number(),
    /** All of them, or none where they are more than a sentence names. */
    named: z.array(z.object(named)).readonly(),
  }),
  z.object({ kind: z.literal('nobody-to-win'), ...named }),
  z.object({ kind: z.literal('no-strand') }),
]);

const TeamMonth = z.object({
  month: z.string(),
  counts: z.array(z.object({ deed: z.enum(deeds), count: z.number() })).readonly(),
  /** Three at most. */
  named: z.array(z.object({ changeId: z.string(), ...named, deed: z.enum(deeds) })).readonly(),
  more: z.number(),
  learned: z
    .object({ changeId: z.string(), number: z.number(), on: day, learned: z.string() })
    .nullable(),
});

export const JourneyView = z.object({
  today: day,
  status: z.enum(['not-started', 'running', 'paused', 'finished']),
  /** 0 before the start, then 1 to the last. */
  week: z.number(),
  weeks: z.array(z.object({ n: z.number(), from: day, state: z.enum(weekStates) })).readonly(),
  /** The first day after the last week. */
  until: day,
  /** Pauses, each up to the day on which work goes on; of an open one that is tomorrow. */
  rests: z.array(z.object({ from: day, to: day, isOpen: z.boolean() })).readonly(),
  workshops: z.array(z.object({ day, n: z.number() })).readonly(),
  /** By the names they go by today; those that have ended are there where a note answers one. */
  strands: z.array(z.object({ id: z.string(), name: z.string() })).readonly(),
  /** Of open changes, the one logged first comes first. */
  notes: z.array(JourneyNote).readonly(),
  moments: z
    .array(z.object({ on: day, kind: z.enum(momentKinds), number: z.number().nullable() }))
    .readonly(),
  /** Once the weeks are over: what moved in each month (`YYYY-MM`) since, the latest first. */
  months: z.array(TeamMonth).readonly(),
  sentences: z.object({
    moved: Moved,
    learned: z.object({ number: z.number(), on: day, learned: z.string() }).nullable(),
    help: WouldHelp.nullable(),
  }),
});
export type JourneyView = z.infer<typeof JourneyView>;
