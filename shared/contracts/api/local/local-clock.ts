/** The local clock: on a laptop only, the time the app goes by can be moved ahead. */
import { z } from 'zod';

export const clockSteps = ['hour', 'day', 'monday'] as const;

/** `to` is a day and time on the clock where the team works, such as 2027-01-04T09:29. */
export const ClockMove = z.union([
  z.object({ step: z.enum(clockSteps) }),
  z.object({ to: z.string().max(40) }),
]);
export type ClockMove = z.infer<typeof ClockMove>;

export const LocalClock = z.object({
  /** In words. */
  time: z.string(),
  /** As `to` is written. */
  moment: z.string(),
});
export type LocalClock = z.infer<typeof LocalClock>;
