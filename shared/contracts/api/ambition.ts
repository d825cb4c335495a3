/** What the tab's API says of a team's values and vision. */
import { z } from 'zod';
import { PersonRef } from '../person-ref.ts';

export const AmbitionView = z.object({
  values: z.array(
    z.object({
      ...{ id: z.string(), value: z.string(), opposite: z.string(), by: PersonRef },
      version: z.number(),
    }),
  ),
  /** Null until somebody writes the first one. */
  vision: z.object({ vision: z.string(), by: PersonRef, version: z.number() }).nullable(),
  /** What each wants, in the order they said it. */
  voices: z.array(z.object({ id: z.string(), voice: z.string(), by: PersonRef })),
});
export type AmbitionView = z.infer<typeof AmbitionView>;
