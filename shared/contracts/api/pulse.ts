/** What the tab's API says of a team's pulse: what is shown of it, and no sum that is not (P16). */
import { z } from 'zod';
import { asking, faces, roundKinds, statements } from '../../domain/pulse/pulse.ts';

const Face = z.literal(faces);

const ShownView = z.object({ answers: z.number(), low: Face, middle: Face, high: Face });

const RoundView = z.object({
  /** The Monday of the week it was asked in. */
  id: z.string(),
  kind: z.enum(roundKinds),
  week: z.number(),
  asks: z.enum(asking),
  /** Null: too few answers. */
  shown: ShownView.nullable(),
});
export type RoundView = z.infer<typeof RoundView>;

export const PulseView = z.object({
  /** Oldest round first; only those that asked for it. */
  statements: z.array(z.object({ id: z.enum(statements), rounds: z.array(RoundView) })),
  /** The last day of a round that can still be answered, `YYYY-MM-DD`; null while none can. */
  openUntil: z.string().nullable(),
});
export type PulseView = z.infer<typeof PulseView>;
