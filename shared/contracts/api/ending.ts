/** What the tab's API says of a team whose work is to go, and takes from whoever may say so (`POST /api/teams/:teamId/ending`). */
import { z } from 'zod';
import { endingReasons } from '../../domain/team/ending.ts';

export const EndingView = z.object({
  id: z.string(),
  why: z.enum(endingReasons),
  /** What whoever asked for it is called; null where nobody did. */
  by: z.object({ name: z.string() }).nullable(),
  /** The day on which it goes where the team is, `YYYY-MM-DD`. */
  on: z.string(),
});
export type EndingView = z.infer<typeof EndingView>;

/** To keep it, the end they saw is named: a later one is not called off by an old page. */
export const EndingRequest = z.discriminatedUnion('wanted', [
  z.object({ wanted: z.literal('end') }),
  z.object({ wanted: z.literal('keep'), endingId: z.string().min(1).max(200) }),
]);
export type EndingRequest = z.infer<typeof EndingRequest>;

/** How it stands then; null: it stays. */
export type EndingAnswer = { readonly ending: EndingView | null };
