/** Editions of a local blueprint, and what is done with them: `/api/programmes/:programmeId/editions`. */
import { z } from 'zod';
import { CommandId } from '../change-commands.ts';

/** `YYYY-MM-DD`. */
const day = z.string();

export const EditionView = z.object({
  /** Counted from 1. */
  n: z.number(),
  madeOn: day,
  /** The first 12 hexadecimal digits. */
  digest: z.string(),
  /** False once a name has been taken out of somebody’s words: then the digest stands for what was there before. */
  isWhole: z.boolean(),
  /** In the order in which they were given. */
  signatures: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      as: z.string(),
      on: day,
      words: z.string().nullable(),
    }),
  ),
});
export type EditionView = z.infer<typeof EditionView>;

/** The first one comes first. */
export const EditionsView = z.object({ editions: z.array(EditionView) });
export type EditionsView = z.infer<typeof EditionsView>;

/** Longer than any field's own limit, so that the domain can say by how much it is too long. */
const typed = z.string().max(20_000).default('');

/** Each is answered with the editions there are then. */
export const editionCommands = {
  /** `n`: the one they mean to make; pages of earlier versions name none. */
  'editions/make': z.object({ commandId: CommandId, n: z.number().int().positive().optional() }),
  /** `n`: the edition they saw; `asked`: they have seen the question about a name. */
  'editions/sign': z.object({
    commandId: CommandId,
    n: z.number().int().positive(),
    signedAs: typed,
    signedWords: typed,
    asked: z.boolean().default(false),
  }),
} as const;

export type EditionCommandName = keyof typeof editionCommands;
export type EditionCommand<Name extends EditionCommandName> = z.input<
  (typeof editionCommands)[Name]
>;
