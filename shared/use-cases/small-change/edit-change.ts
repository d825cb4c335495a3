/** Puts the words or the scope answer of a change better. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { editChange as toEdited } from '../../domain/small-change/edit.ts';
import type { LogInput } from '../../domain/small-change/log.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Deps } from '../deps.ts';
import { type ChangeCommand, changeSmallChange } from './change-small-change.ts';

/** Errors: those of `changeSmallChange`, and `invalid`. */
export function editChange(
  input: ChangeCommand & LogInput,
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  return changeSmallChange(input, actor, deps, 'edit-change', (change, command) =>
    toEdited(change, input, command),
  );
}
