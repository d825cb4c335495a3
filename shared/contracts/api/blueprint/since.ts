/** What changed in a blueprint since one of its editions: part of `GET /api/programmes/:programmeId/blueprint`, and of an edition. */
import { z } from 'zod';
import { changeKinds } from '../../../domain/blueprint/editions/changed-since.ts';

export const SinceView = z.object({
  /** The edition; that before it where it is one itself. */
  n: z.number(),
  /** Most telling first; empty where it says the same. */
  changes: z.array(z.object({ kind: z.enum(changeKinds), count: z.number() })),
});
export type SinceView = z.infer<typeof SinceView>;
