/** What the tab's API says of a team's barriers, by theme; and of what somebody types in off a wall, before it is kept. */
import { z } from 'zod';

export const BarrierView = z.object({
  id: z.string(),
  text: z.string(),
  /** The name of whoever raised it; null when it was raised confidentially, or comes from a wall. */
  by: z.string().nullable(),
  /** It hung on a wall, on a card. */
  from: z.literal('wall').optional(),
  /** They raised it by name, or may type in a wall it came from, so it is theirs to take back; left out where it is not. */
  isOwn: z.literal(true).optional(),
});
export type BarrierView = z.infer<typeof BarrierView>;

export const BarriersView = z.object({
  themes: z.array(z.object({ id: z.string(), name: z.string(), barriers: z.array(BarrierView) })),
  /** In no theme yet. */
  unthemed: z.array(BarrierView),
});
export type BarriersView = z.infer<typeof BarriersView>;

/** As long as a type-in may be. */
export const CheckWallRequest = z.object({ wall: z.string().max(20_000).default('') });
export type CheckWallRequest = z.input<typeof CheckWallRequest>;

/** What would be kept of it, and in sentences what could not be read, and what somebody may like to look at again. */
export const TypedWallView = z.object({
  themes: z.array(
    z.object({
      /** Null: in no theme. */
      name: z.string().nullable(),
      isNew: z.boolean(),
      /** What hangs in it then. */
      barriers: z.array(
        z.object({
          text: z.string(),
          isNew: z.boolean(),
          /** The name of the theme it is in now, where that is another. */
          leaves: z.string().optional(),
        }),
      ),
    }),
  ),
  problems: z.array(z.string()),
  questions: z.array(z.string()),
  /** Barriers that are not named, and stay where they are. */
  others: z.number(),
});
export type TypedWallView = z.infer<typeof TypedWallView>;
