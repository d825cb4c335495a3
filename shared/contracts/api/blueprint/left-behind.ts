/** What a team put into programmes it has left, what of it whoever asks may take out, and what they said there themselves: `GET /api/teams/:teamId/left-behind`. */
import { z } from 'zod';
import { reflectionHints } from '../../../domain/sensemaking/reflections.ts';
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
      /** By name, by whoever asks: theirs to take out. */
      reflections: z.array(
        z.object({
          ...{ id: z.string(), words: z.string(), hint: z.enum(reflectionHints) },
          round: z.number(),
        }),
      ),
    }),
  ),
});
export type LeftBehindView = z.infer<typeof LeftBehindView>;
