/** What comes back from the card that says what helped or got in the way. */
import { z } from 'zod';
import { reflectionHints, reflectionKeepings } from '../../domain/sensemaking/reflections.ts';
import { again, asked, id, TeamCardInput, typed } from './change.ts';

/** Opened from the draft of the blueprint, it is about that. */
export const ReflectOpening = TeamCardInput.extend({ isOnDraft: z.literal(true).optional() });
export type ReflectOpening = z.infer<typeof ReflectOpening>;

/** Without a command id: see `reflect`. */
export const ReflectCardInput = z.object({
  isOnDraft: z.literal(true).optional(),
  /** The team the card was drawn for; not there when the card asks. */
  teamId: id.optional(),
  /** The team chosen in the card. */
  team: z.string().max(200).catch(''),
  reflection: typed,
  /** A box left alone arrives as nothing or as an empty string. */
  hint: z.enum(reflectionHints).nullable().catch(null),
  keep: z.enum(reflectionKeepings).nullable().catch(null),
  asked,
  again,
});
export type ReflectCardInput = z.infer<typeof ReflectCardInput>;

export const OwnReflectionInput = z.object({ teamId: id, reflectionId: id });
export type OwnReflectionInput = z.infer<typeof OwnReflectionInput>;
