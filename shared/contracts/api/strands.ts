/** What the tab's API says of a team's vote on themes, and of the mission strands that came of it. */
import { z } from 'zod';

const Theme = z.object({ id: z.string(), name: z.string() });
const CountedTheme = Theme.extend({ votes: z.number() });

const OpenVoteView = z.object({
  status: z.literal('open'),
  id: z.string(),
  voters: z.number(),
  /** How many could. */
  people: z.number(),
  themes: z.array(Theme),
});

/** Totals are none where too few voted to show them: then the themes stand as they did in the vote. */
const ClosedVoteView = z.object({
  status: z.literal('closed'),
  id: z.string(),
  voters: z.number(),
  themes: z.array(Theme),
  totals: z.array(CountedTheme),
});

/** A vote as everybody sees it: totals only once it has closed, and who voted for what never (P6). */
export const SharedVoteView = z.discriminatedUnion('status', [OpenVoteView, ClosedVoteView]);
export type SharedVoteView = z.infer<typeof SharedVoteView>;

/** `mine`: how many votes whoever asks has given each theme, in the order of the themes. */
const VoteView = z.discriminatedUnion('status', [
  OpenVoteView.extend({ mine: z.array(z.number()) }),
  ClosedVoteView,
]);
export type VoteView = z.infer<typeof VoteView>;

export const StrandsView = z.object({
  version: z.number(),
  /** What strands can be chosen from; ordered by hand where too few voted to show an order. */
  choices: z.array(Theme),
  isOrderedByHand: z.boolean(),
  /** Of the choices, what is ticked first: what the vote put first, or what goes on. */
  ticked: z.object({ by: z.enum(['vote', 'strands']), ids: z.array(z.string()) }),
  /**
   * Those that go on. `mission` is what the team wants instead, null until somebody has said it; votes are
   * null where there is nothing to be said of them.
   */
  strands: z.array(Theme.extend({ mission: z.string().nullable(), votes: z.number().nullable() })),
  /** The one open, or the last one; null before the first. */
  vote: VoteView.nullable(),
});
export type StrandsView = z.infer<typeof StrandsView>;
