/** What a person sends to log or move a change, from a card or from the tab. */
import { z } from 'zod';
import { stages } from '../../domain/journey/stage.ts';
import { scopeAnswers } from '../../domain/small-change/content/scope-check.ts';

/** Made once when the card or form is drawn: sending it twice does nothing twice. */
export const CommandId = z.string().min(8).max(120);

/** Longer than any field's own limit, so that the domain can say by how much it is too long. */
const typed = z.string().max(20_000).default('');

/** Somebody has seen the question about a name and sends the form once more. */
const asked = z.boolean().default(false);

export const LogChangeRequest = z.object({
  commandId: CommandId,
  title: typed,
  benefit: typed,
  scope: z.enum(scopeAnswers).nullable().default(null),
  asked,
});
export type LogChangeRequest = z.infer<typeof LogChangeRequest>;

export const MoveRequest = z.object({
  commandId: CommandId,
  /** The version the person saw. */
  version: z.number().int().positive(),
  to: z.enum(stages),
  reason: typed,
  asked,
});
export type MoveRequest = z.infer<typeof MoveRequest>;
