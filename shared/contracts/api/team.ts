/** What the tab's API says of how a team is set up. */
import { z } from 'zod';
import { rhythms } from '../../domain/journey/months.ts';
import { roles } from '../../domain/permissions.ts';
import { JourneyWeek } from './board.ts';
import { EndingView } from './ending.ts';

export const TeamView = z.object({
  version: z.number(),
  name: z.string(),
  localAuthority: z.string().nullable(),
  journey: JourneyWeek.extend({
    /** Calendar days, `YYYY-MM-DD`. */
    startsOn: z.string(),
    workshops: z.array(z.string()),
    /** `until` is null until somebody says when it goes on. */
    pauses: z.array(z.object({ from: z.string(), until: z.string().nullable() })),
  }),
  /** 1 is Monday; `HH:MM` on the clock of the team's time zone. */
  checkIn: z.object({ day: z.number(), time: z.string() }),
  /** Whether it goes on once a month after its weeks. */
  rhythm: z.enum(rhythms),
  /** Months its work is kept after anything was last done; null: until a lead has it deleted. */
  keptMonths: z.number().nullable(),
  ending: EndingView.nullable(),
  people: z.array(z.object({ id: z.string(), name: z.string(), role: z.enum(roles) })),
  /** On its roster as guests, and not added; by name, for whoever may add them, and none for others. */
  waitingGuests: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type TeamView = z.infer<typeof TeamView>;
