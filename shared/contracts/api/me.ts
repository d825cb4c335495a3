/** What the tab's API says of the person signed in. */
import { z } from 'zod';
import { roles } from '../../domain/permissions.ts';

export const Me = z.object({
  id: z.string(),
  name: z.string(),
  teams: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** What they are in it; left out where that could not be read. */
      role: z.enum(roles).optional(),
    }),
  ),
  /** The team they usually mean; null when they are in none, or in several and have not chosen. */
  usualTeamId: z.string().nullable(),
});
export type Me = z.infer<typeof Me>;
