/** Calls somebody who is to be won for a change what the same role is called on others. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { type SameRole, joinRoles as toJoined } from '../../domain/small-change/influence.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Deps } from '../deps.ts';
import { type ChangeCommand, changeSmallChange } from './change-small-change.ts';

/** Errors: those of `changeSmallChange`, `invalid`, `no-such-move`. */
export function joinRoles(
  input: ChangeCommand & SameRole,
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  return changeSmallChange(input, actor, deps, 'join-roles', (change, command) =>
    toJoined(change, input, command),
  );
}
