/** What comes back from a card that opens a stage. */
import { z } from 'zod';
import { stages } from '../../domain/journey/stage.ts';
import { CommandId } from '../api/change-commands.ts';
import { id } from './change.ts';

export const StageCardInput = z.object({ teamId: id, to: z.enum(stages), commandId: CommandId });
