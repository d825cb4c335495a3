/** What the tab's API says of what a team has to make sense of: `GET /api/teams/:teamId/gathered`. */
import { z } from 'zod';
import { Gathered } from '../../gathered.ts';

export const GatheredItemView = Gathered;
export type GatheredItemView = z.infer<typeof GatheredItemView>;

export const GatheredView = z.object({
  items: z.array(GatheredItemView),
  /** Ids of what of it is left out: nobody outside the team reads them. */
  leftOut: z.object({
    all: z.array(z.string()),
    /** Those of them that only whoever logged the change lets in again. */
    byAuthor: z.array(z.string()),
    /** Those that are out with all of their change, and not by themselves. */
    withChange: z.array(z.string()),
  }),
  /** Numbers of the changes of which something told is kept in the team: it is no item, and goes in nowhere. */
  keptInTeam: z.array(z.number()),
  /** The day of the team's last workshop, `YYYY-MM-DD`; null where none is planned any more. */
  workshopOn: z.string().nullable(),
});
export type GatheredView = z.infer<typeof GatheredView>;
