/** The one shape every failed API call answers with. */
import { z } from 'zod';

export const errorCodes = [
  'invalid',
  'signpost',
  'doubtful-name',
  'unauthenticated',
  'not-allowed',
  'not-a-member',
  'tenant-not-allowed',
  'not-found',
  'gate',
  'no-such-move',
  'nothing-to-undo',
  'too-many',
  'looked-after',
  'stale',
  'edition-made',
  'vote-closed',
  'vote-open',
  'rings-closed',
  'too-few',
  'busy',
  'unknown',
  'too-large',
  'unexpected',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export const ErrorBody = z.object({
  error: z.object({
    code: z.enum(errorCodes),
    /** A sentence for the person. */
    message: z.string(),
    correlationId: z.string(),
    /** A sentence for each box that needs another look, by the box's name. */
    fields: z.record(z.string(), z.string()).optional(),
  }),
});
export type ErrorBody = z.infer<typeof ErrorBody>;
