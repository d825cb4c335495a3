/** What the tab's API says of a team's weekly check-ins: when the next comes, and which were asked. */
import { z } from 'zod';
import { askedStates } from '../../domain/check-in/asked.ts';

/** `YYYY-MM-DD` and `HH:MM` where the team works. */
const Moment = z.object({ day: z.string(), time: z.string() });

/** Nothing here says who has paused or stopped: that is `not-asked`, as a holiday is. */
export const checkInStates = [...askedStates, 'answered'] as const;

export const CheckInsView = z.object({
  /** Null where none is to come. */
  next: Moment.nullable(),
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** The last four weeks, the latest first. */
      checkIns: z.array(Moment.extend({ state: z.enum(checkInStates) })),
    }),
  ),
});
export type CheckInsView = z.infer<typeof CheckInsView>;
