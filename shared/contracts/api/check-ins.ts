/** What the tab's API says of a team's check-ins: when the next comes, who was asked, and what they said. */
import { z } from 'zod';
import { askedStates } from '../../domain/check-in/asked.ts';
import { movements } from '../../domain/check-in/check-ins.ts';

/** `YYYY-MM-DD` and `HH:MM` where the team works. */
const Moment = z.object({ day: z.string(), time: z.string() });

/** Nothing here says who has paused or stopped: that is `not-asked`, as a holiday is. */
export const checkInStates = [...askedStates, 'answered'] as const;

/** As its card promised: for the team's supervisors and facilitators. A change that left the board is left out. */
const Answer = z.object({
  nothingMoved: z.boolean(),
  said: z.array(
    z.object({
      changeId: z.string(),
      number: z.number(),
      title: z.string(),
      movement: z.enum(movements),
    }),
  ),
  cover: z.string().nullable(),
  thanks: z.string().nullable(),
});

export const CheckInsView = z.object({
  /** Null where none is to come. */
  next: Moment.nullable(),
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** Four at most, of the last weeks or months, the latest first. */
      checkIns: z.array(Moment.extend({ state: z.enum(checkInStates), answer: Answer.nullable() })),
    }),
  ),
});
export type CheckInsView = z.infer<typeof CheckInsView>;
