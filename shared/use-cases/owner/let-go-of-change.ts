/** Whoever looks after a change lets go of it, with a line for whoever takes it (P27). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { letGoOfChange as toFree } from '../../domain/small-change/own.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Deps } from '../deps.ts';
import { type ChangeCommand, changeSmallChange } from '../small-change/change-small-change.ts';

/** Whoever may hand it on may let go of it. Errors: those of `changeSmallChange`, `invalid`, `no-such-move`. */
export function letGoOfChange(
  input: ChangeCommand & { readonly nextShouldKnow: string },
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  return changeSmallChange(
    input,
    actor,
    deps,
    'hand-on-change',
    (change, command) => toFree(change, input, command),
    ({ owner }, personId) => owner?.id === personId,
  );
}
