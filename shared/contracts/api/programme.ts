/** The programme a team is in: `GET /api/teams/:teamId/programme` (P32). */
import { z } from 'zod';

export const ProgrammeView = z.object({
  programmeId: z.string(),
  /** Null for a team by itself. */
  name: z.string().nullable(),
  /** Those that were asked, in the order they were; `out`: it would rather not, or has left. */
  teams: z.array(
    z.object({ id: z.string(), name: z.string(), stands: z.enum(['in', 'asked', 'out']) }),
  ),
  /** Programmes that ask this team, until one of its leads has answered; `by` is a name, and `byId` whose. */
  invitations: z.array(
    z.object({ programmeId: z.string(), name: z.string(), by: z.string(), byId: z.string() }),
  ),
});
export type ProgrammeView = z.infer<typeof ProgrammeView>;
