/** What the tab's API says of making sense: what was put in (`/api/teams/:teamId/evidence`), and what people make of it (`…/sense`). */
import { z } from 'zod';
import { reflectionHints } from '../../../domain/sensemaking/reflections.ts';
import { layers, sides } from '../../../domain/sensemaking/sense.ts';
import { Gathered } from '../../gathered.ts';

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
  /** Ids of what is left out. */
  withheld: z.array(z.string()),
  /** When each team put in what is theirs, and last: `at` is an ISO instant. */
  putIn: z.array(z.object({ teamId: z.string(), team: z.string(), at: z.string() })),
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
});
export type SenseView = z.infer<typeof SenseView>;
