/** What the tab's API says of a team's barriers, by theme. */
import { z } from 'zod';

export const BarrierView = z.object({
  id: z.string(),
  text: z.string(),
  /** The name of whoever raised it; null when it was raised confidentially. */
  by: z.string().nullable(),
  /** They raised it by name, so it is theirs to take back; left out where it is not. */
  isOwn: z.literal(true).optional(),
});
export type BarrierView = z.infer<typeof BarrierView>;

export const BarriersView = z.object({
  themes: z.array(z.object({ id: z.string(), name: z.string(), barriers: z.array(BarrierView) })),
  /** In no theme yet. */
  unthemed: z.array(BarrierView),
});
export type BarriersView = z.infer<typeof BarriersView>;
