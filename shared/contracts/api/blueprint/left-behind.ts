/** What a team put into programmes it has left, and what of it whoever asks may take out: `GET /api/teams/:teamId/left-behind`. */
import { z } from 'zod';
import { Gathered } from '../../gathered.ts';

export const LeftBehindView = z.object({
  /** Only those where something still is. */
  programmes: z.array(
    z.object({
      programmeId: z.string(),
      name: z.string(),
      items: z.array(
        z.object({
          item: Gathered,
          /** The round it was put in for. */
          round: z.number(),
          mayTakeOut: z.boolean(),
        }),
      ),
    }),
  ),
});
export type LeftBehindView = z.infer<typeof LeftBehindView>;
