/** Sorts what `@azure/cosmos` throws into the port's errors; what belongs to none of them stays thrown. */
import { fail, ok, type Result } from '../../domain/result.ts';
import type { StoreError } from '../document-store.ts';

type Intent = 'read' | 'write';

/** Runs one request and makes a value of an expected failure. */
export async function attempt<T>(
  intent: Intent,
  request: () => Promise<T>,
): Promise<Result<T, StoreError>> {
  try {
    return ok(await request());
  } catch (error) {
    const expected = toStoreError(error, intent);
    if (expected === undefined) throw error;
    return fail(expected);
  }
}

const bySubstatus = new Map<unknown, StoreError | undefined>([
  /** No replica has caught up with this session yet. */
  [1002, 'throttled'],
  /** The database or the container is missing, not the document. */
  [1003, undefined],
]);

const refused = new Map<unknown, StoreError>([
  [404, 'not-found'],
  [409, 'exists'],
  [412, 'conflict'],
  [413, 'too-large'],
  [429, 'throttled'],
  ['ECONNREFUSED', 'throttled'],
  ['EAI_AGAIN', 'throttled'],
]);

/** The request may have been carried out before the answer was lost. */
const unanswered = new Set<unknown>([
  408,
  410,
  449,
  500,
  502,
  503,
  504,
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'REQUEST_SEND_ERROR',
  'TimeoutError',
]);

function toStoreError(error: unknown, intent: Intent): StoreError | undefined {
  const { code, substatus } = (error ?? {}) as { code?: unknown; substatus?: unknown };
  if (code === 404 && bySubstatus.has(substatus)) return bySubstatus.get(substatus);
  if (unanswered.has(code)) return intent === 'write' ? 'unknown-outcome' : 'throttled';
  return refused.get(code);
}
