/** What the tab's API says of a team's barriers, its vote on themes, and its mission strands. */
import { z } from 'zod';

export const BarrierView = z.object({
  id: z.string(),
  text: z.string(),
  /** The name of whoever raised it; null when it was raised confidentially. */
  by: z.string().nullable(),
});
export type BarrierView = z.infer<typeof BarrierView>;

const Theme = z.object({ id: z.string(), name: z.string() });
const CountedTheme = Theme.extend({ votes: z.number() });

/** Totals are there only once the vote has closed (P6); who voted for what never is. */
const VoteView = z.discriminatedUnion('status', [
  z.object({ status: z.literal('open'), voters: z.number(), themes: z.array(Theme) }),
  z.object({ status: z.literal('closed'), voters: z.number(), totals: z.array(CountedTheme) }),
]);
export type VoteView = z.infer<typeof VoteView>;

export const MissionView = z.object({
  strands: z.array(CountedTheme),
  themes: z.array(Theme.extend({ barriers: z.array(BarrierView) })),
  /** In no theme yet. */
  unthemed: z.array(BarrierView),
  /** The one open, or the last one; null before the first. */
  vote: VoteView.nullable(),
});
export type MissionView = z.infer<typeof MissionView>;
