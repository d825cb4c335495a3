/** What the tab's API says of a team's vote on themes, and of the mission strands that came of it. */
import { z } from 'zod';

const Theme = z.object({ id: z.string(), name: z.string() });
const CountedTheme = Theme.extend({ votes: z.number() });

/**
 * Totals are there only once the vote has closed, and none where too few voted to show them: then the
 * themes stand as they did in the vote (P6). Who voted for what never is.
 */
const VoteView = z.discriminatedUnion('status', [
  z.object({ status: z.literal('open'), voters: z.number(), themes: z.array(Theme) }),
  z.object({
    status: z.literal('closed'),
    voters: z.number(),
    themes: z.array(Theme),
    totals: z.array(CountedTheme),
  }),
]);
export type VoteView = z.infer<typeof VoteView>;

export const StrandsView = z.object({
  /**
   * Those that go on. `mission` is what the team wants instead, null until somebody has said it; votes are
   * null where there is nothing to be said of them.
   */
  strands: z.array(Theme.extend({ mission: z.string().nullable(), votes: z.number().nullable() })),
  /** The one open, or the last one; null before the first. */
  vote: VoteView.nullable(),
});
export type StrandsView = z.infer<typeof StrandsView>;
