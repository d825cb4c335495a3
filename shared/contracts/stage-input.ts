/** What comes back from a card that opens a stage. */
import { z } from 'zod';
import { stages } from '../domain/stage.ts';
import { id } from './card-input.ts';
import { CommandId } from './change-commands.ts';

export const StageCardInput = z.object({ teamId: id, to: z.enum(stages), commandId: CommandId });
