/**
 * The shape in which an edition of a local blueprint is stored. Its snapshot is what the API said of the blueprint
 * without anybody's name, and a digest stands for it: whatever the API says one day besides may be missing here
 * (`optional`), and is never made up for, since the digest would not fit any more.
 */
import { z } from 'zod';
import type { Edition } from '../../domain/blueprint/edition.ts';
import {
  BlueprintAskAnswerView,
  BlueprintAskView,
  BlueprintView,
  ExperimentView,
  PillarView,
  SourceView,
} from '../api/blueprint/blueprint.ts';
import { GatheredBefore } from '../gathered.ts';
import { PersonRef } from '../person-ref.ts';

export const EditionSnapshot = BlueprintView.omit({
  edition: true,
  visions: true,
  since: true,
}).extend({
  pillars: z.array(
    PillarView.extend({
      commitment: z.object({ words: z.string(), on: z.string() }).nullable(),
    }),
  ),
  asks: z
    .array(
      BlueprintAskView.extend({ answer: BlueprintAskAnswerView.omit({ name: true }).nullable() }),
    )
    .optional(),
  experiments: z.array(ExperimentView.omit({ owner: true, notLookedAt: true })),
  sources: z.array(SourceView.extend({ said: GatheredBefore.shape.said })),
});
export type EditionSnapshot = z.infer<typeof EditionSnapshot>;

export const StoredEdition = z.object({
  id: z.string(),
  tenantId: z.string(),
  programmeId: z.string(),
  n: z.number(),
  made: z.object({ by: PersonRef, at: z.string() }),
  snapshot: EditionSnapshot,
  owners: z.array(z.object({ experimentId: z.string(), by: PersonRef })),
  commitments: z.array(z.object({ pillarId: z.string(), by: PersonRef })),
  /** Once nobody said whose an answer is. */
  answers: z.array(z.object({ askId: z.string(), by: PersonRef })).default([]),
  digest: z.string(),
  signatures: z.array(
    z.object({ by: PersonRef, as: z.string(), at: z.string(), words: z.string().nullable() }),
  ),
  appliedCommands: z.array(z.string()),
}) as z.ZodType<Edition<EditionSnapshot>>;
