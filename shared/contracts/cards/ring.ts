/** What comes back from the card that asks whether the themes ring true (P19). */
import { z } from 'zod';
import { ringAnswers } from '../../domain/sensemaking/rings.ts';
import { senseLimits } from '../../domain/sensemaking/sense.ts';
import { CommandId } from '../api/change-commands.ts';
import { id } from './change.ts';

/** Of how many statements before it the card shows those after. */
const from = z.number().int().nonnegative().max(senseLimits.themes).catch(0);

export const RingOpenInput = z.object({ teamId: id, from });
export type RingOpenInput = z.infer<typeof RingOpenInput>;

/** One statement’s answer, in a press of its own. */
export const RingSayInput = RingOpenInput.extend({
  ...{ ringsId: id, themeId: id, says: z.enum(ringAnswers) },
  commandId: CommandId,
});
export type RingSayInput = z.infer<typeof RingSayInput>;
