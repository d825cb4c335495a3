/** Keeps what a team learned from trying a change. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { type LearnInput, learnFrom } from '../../domain/small-change/grow/grow.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import { loadValues } from '../ambition/load-ambition.ts';
import type { Deps } from '../deps.ts';
import { type ChangeCommand, changeSmallChange } from '../small-change/change-small-change.ts';

/** Errors: those of `changeSmallChange`, `invalid`, `no-such-move`. */
export async function learnFromChange(
  input: ChangeCommand & LearnInput,
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  const values = await loadValues(input.teamId, actor, deps);
  if (!values.ok) return values;
  const known = { ...input, values: values.value };
  return changeSmallChange(input, actor, deps, 'learn-from-change', (change, command) =>
    learnFrom(change, known, command),
  );
}
