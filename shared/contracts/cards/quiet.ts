/** What comes back from the card that asks until when somebody wants quiet. */
import { z } from 'zod';
import { isDay } from '../../domain/fields.ts';

export const QuietUntilInput = z.object({ until: z.string().refine(isDay) });
export type QuietUntilInput = z.infer<typeof QuietUntilInput>;
