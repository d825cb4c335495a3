/** What the tab's API says of the person signed in. */
import { z } from 'zod';
import { roles } from '../../domain/permissions.ts';
import { standings } from '../../domain/programme/permissions.ts';

export const Me = z.object({
  id: z.string(),
  name: z.string(),
  teams: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** What they are in it; left out where that could not be read. */
      role: z.enum(roles).optional(),
      /** The programme it is in; left out likewise. */
      programmeId: z.string().optional(),
    }),
  ),
  /** Councils’ blueprints they have a part in: a team by itself is one. */
  programmes: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      standings: z.array(z.enum(standings)),
      role: z.enum(roles).nullable(),
    }),
  ),
  /** The team they usually mean; null when they are in none, or in several and have not chosen. */
  usualTeamId: z.string().nullable(),
});
export type Me = z.infer<typeof Me>;
