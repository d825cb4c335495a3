/** The shape in which a team's pulse is stored: sums, and nobody. */
import { z } from 'zod';
import { asking, faces, type Pulse, roundKinds, statements } from '../../domain/pulse/pulse.ts';

const Statement = z.enum(statements);
const Tally = z.array(z.number());

const facts = {
  id: z.string(),
  kind: z.enum(roundKinds),
  week: z.number(),
  asks: z.enum(asking),
  statements: z.array(Statement),
};

const Face = z.literal(faces);

const Shown = z.object({ answers: z.number(), low: Face, middle: Face, high: Face });

export const StoredPulse: z.ZodType<Pulse> = z.object({
  ...{ id: z.string(), tenantId: z.string(), teamId: z.string() },
  open: z.array(
    z.object({
      ...facts,
      closesAt: z.string(),
      key: z.string(),
      tallies: z.record(Statement, Tally),
      spent: z.array(z.string()),
    }),
  ),
  closed: z.array(z.object({ ...facts, shown: z.record(Statement, Shown.nullable()) })),
  references: z.record(Statement, z.array(Tally)),
});
