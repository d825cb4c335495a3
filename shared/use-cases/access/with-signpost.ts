/** Meets a concern with the signpost before anything else is said of what was typed (P4). */
import type { Answerable } from '../../domain/doubts.ts';
import type { DomainError } from '../../domain/errors.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';

/**
 * An `invalid` that holds a concern becomes a `signpost`; everything else passes. Whoever has seen the signpost and
 * wants the words back gets an `invalid`, whatever the words, so that nothing is kept by that.
 */
export function withSignpost<T>(
  result: Result<T, DomainError>,
  { signposts }: Pick<Deps, 'signposts'>,
  { again = false }: Answerable = {},
): Result<T, DomainError> {
  if (again) return result.ok ? fail({ kind: 'invalid', problems: [] }) : result;
  if (result.ok || result.error.kind !== 'invalid') return result;
  const found = result.error.problems.find((problem) => problem.problem === 'concern');
  if (!found) return result;
  const { concern, field } = found;
  return fail({ kind: 'signpost', concern, words: signposts[concern], field });
}
