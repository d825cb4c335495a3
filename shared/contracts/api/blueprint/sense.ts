/** What the tab's API says of making sense: what was put in (`/api/teams/:teamId/evidence`), and what people make of it (`…/sense`). */
import { z } from 'zod';
import { shares } from '../../../domain/sensemaking/rang.ts';
import { reflectionHints } from '../../../domain/sensemaking/reflections.ts';
import { ringAnswers } from '../../../domain/sensemaking/rings.ts';
import { layers, sides } from '../../../domain/sensemaking/sense.ts';
import { Gathered } from '../../gathered.ts';
import { SharedVoteView } from '../strands.ts';

/** Large, and seldom written. */
export const EvidenceView = z.object({
  /** Counted from 1. */
  round: z.number(),
  items: z.array(
    Gathered.extend({
      /** What its team is called; null where there is but one. */
      team: z.string().nullable(),
    }),
  ),
  /** When each team put in what is theirs, and last: `at` is an ISO instant. */
  putIn: z.array(
    z.object({
      ...{ teamId: z.string(), team: z.string(), at: z.string() },
      /** How many of theirs are in. */
      things: z.number(),
    }),
  ),
});
export type EvidenceView = z.infer<typeof EvidenceView>;

/** What people said for this round: `GET /api/teams/:teamId/reflections`. In an order that says nothing of when. */
export const ReflectionsView = z.object({
  reflections: z.array(
    z.object({
      ...{ id: z.string(), words: z.string(), hint: z.enum(reflectionHints) },
      /** A name; null where it was said confidentially. */
      by: z.string().nullable(),
      mayTakeBack: z.boolean(),
    }),
  ),
});
export type ReflectionsView = z.infer<typeof ReflectionsView>;

export const SenseThemeView = z.object({
  id: z.string(),
  name: z.string(),
  side: z.enum(sides),
  statement: z.string().nullable(),
  keptBy: z.string().nullable(),
  lies: z.array(z.enum(layers)),
  version: z.number(),
});
export type SenseThemeView = z.infer<typeof SenseThemeView>;

/** How many of those who answered say that it is true, in one of three words; `at` is the ISO instant it was closed at. */
export const HowItRangView = z.object({
  answers: z.number(),
  share: z.enum(shares),
  at: z.string(),
});
export type HowItRangView = z.infer<typeof HowItRangView>;

/** While it is open, how many have answered and nothing of what they say; what may be shown once it is closed. */
const RingsView = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('open'),
    id: z.string(),
    answered: z.number(),
    /** As they stood when it opened. */
    statements: z.array(z.object({ themeId: z.string(), words: z.string() })),
  }),
  z.object({
    status: z.literal('closed'),
    id: z.string(),
    rang: z.array(HowItRangView.extend({ themeId: z.string(), isEarlier: z.boolean() })),
    /** Ids of themes of which too few said anything, or too few anything else than before. */
    unshown: z.array(z.string()),
    notAsked: z.array(z.string()),
  }),
]);
export type RingsView = z.infer<typeof RingsView>;

/** Small, and often written. */
export const SenseView = z.object({
  round: z.number(),
  placed: z.array(
    z.object({
      itemId: z.string(),
      side: z.enum(sides).nullable(),
      themeId: z.string().nullable(),
    }),
  ),
  themes: z.array(SenseThemeView),
  rings: RingsView.nullable(),
  vote: SharedVoteView.nullable(),
  /** How many there are in its teams: of fewer than five nothing is asked in secret. */
  people: z.number(),
});
export type SenseView = z.infer<typeof SenseView>;

/** What whoever asks has said in secret themselves, of what is open: `/api/teams/:teamId/answers`. */
export const AnswersView = z.object({
  rings: z
    .object({
      id: z.string(),
      said: z.array(z.object({ themeId: z.string(), says: z.enum(ringAnswers) })),
    })
    .nullable(),
  /** How many votes they have given each theme, in the order of the vote. */
  vote: z.object({ id: z.string(), mine: z.array(z.number()) }).nullable(),
});
export type AnswersView = z.infer<typeof AnswersView>;
