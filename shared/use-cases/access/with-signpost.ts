/** Meets a concern with the signpost before anything else is said of what was typed (P4). */
import type { DomainError } from '../../domain/errors.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';

/** An `invalid` that holds a concern becomes a `signpost`; everything else passes. */
export function withSignpost<T>(
  result: Result<T, DomainError>,
  { signposts }: Pick<Deps, 'signposts'>,
): Result<T, DomainError> {
  if (result.ok || result.error.kind !== 'invalid') return result;
  const found = result.error.problems.find((problem) => problem.problem === 'concern');
  if (!found) return result;
  return fail({ kind: 'signpost', concern: found.concern, words: signposts[found.concern] });
}
