/** The shape of a team's stored values and vision. */
import { z } from 'zod';
import { type Ambition, ambitionActions } from '../../domain/ambition/ambition.ts';
import { PersonRef } from '../person-ref.ts';

const Value = z.object({
  id: z.string(),
  value: z.string(),
  opposite: z.string(),
  by: PersonRef,
  version: z.number(),
});

const Vision = z.object({ vision: z.string(), by: PersonRef, version: z.number() });

export const StoredAmbition: z.ZodType<Ambition> = z.object({
  id: z.string(),
  tenantId: z.string(),
  teamId: z.string(),
  values: z.array(Value),
  vision: Vision.nullable(),
  /** Before a vision could have several voices, it had one line. */
  voices: z.array(z.object({ id: z.string(), voice: z.string(), by: PersonRef })).default([]),
  history: z.array(
    z.object({
      at: z.string(),
      by: PersonRef,
      did: z.enum(ambitionActions),
      value: Value.optional(),
      vision: Vision.optional(),
    }),
  ),
  appliedCommands: z.array(z.string()),
});
