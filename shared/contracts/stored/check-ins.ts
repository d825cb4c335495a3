/** The shape in which a person's check-ins with a team are stored. */
import { z } from 'zod';
import { type CheckIns, movements } from '../../domain/check-in/check-ins.ts';
import { renamed } from '../earlier.ts';

export const StoredCheckIns: z.ZodType<CheckIns> = z.preprocess(
  renamed({ shareOutbox: 'unshared' }),
  z.object({
    id: z.string(),
    tenantId: z.string(),
    teamId: z.string(),
    personId: z.string(),
    answers: z.array(
      z.preprocess(
        renamed({ thanks: 'shoutOut' }),
        z.object({
          occurrence: z.string(),
          at: z.string(),
          said: z.array(z.object({ changeId: z.string(), movement: z.enum(movements) })),
          cover: z.string().nullable(),
          thanks: z.string().nullable(),
          nothingMoved: z.boolean(),
          shared: z.boolean(),
        }),
      ),
    ),
    shareOutbox: z.array(z.object({ id: z.string(), occurrence: z.string() })),
    version: z.number(),
    appliedCommands: z.array(z.string()),
  }),
);
