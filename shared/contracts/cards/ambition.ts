/** What comes back from the cards of a team's values and vision. */
import { z } from 'zod';
import { CommandId } from '../api/change-commands.ts';
import { again, asked } from './change.ts';

/** Ids of values hold a command's id and a person's. */
const id = z.string().min(1).max(400);

/** Longer than any box's own limit, and short enough for the card that gives the words back. */
const typed = z
  .string()
  .transform((words) => words.slice(0, 5_000))
  .catch('');

const TeamInput = z.object({ teamId: id });

export const AddValueInput = TeamInput.extend({
  commandId: CommandId,
  value: typed,
  opposite: typed,
});
export type AddValueInput = z.infer<typeof AddValueInput>;

export const ValueCardInput = TeamInput.extend({ valueId: id });
export type ValueCardInput = z.infer<typeof ValueCardInput>;

export const TakeValueInput = ValueCardInput.extend({
  commandId: CommandId,
  version: z.number().int().positive(),
});
export type TakeValueInput = z.infer<typeof TakeValueInput>;

export const ChangeValueInput = TakeValueInput.extend({ value: typed, opposite: typed });
export type ChangeValueInput = z.infer<typeof ChangeValueInput>;

export const AddVoiceInput = TeamInput.extend({
  commandId: CommandId,
  voice: typed,
  asked,
  again,
});
export type AddVoiceInput = z.infer<typeof AddVoiceInput>;

export const VoiceCardInput = TeamInput.extend({ voiceId: id });
export type VoiceCardInput = z.infer<typeof VoiceCardInput>;

export const TakeVoiceInput = VoiceCardInput.extend({ commandId: CommandId });
export type TakeVoiceInput = z.infer<typeof TakeVoiceInput>;

export const VisionCardInput = TeamInput.extend({
  commandId: CommandId,
  /** 0 where there was none to look at. */
  version: z.number().int().nonnegative(),
  vision: typed,
  asked,
  again,
});
export type VisionCardInput = z.infer<typeof VisionCardInput>;
