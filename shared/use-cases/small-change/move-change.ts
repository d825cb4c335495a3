/** Moves a change on to the next stage, or back with a reason. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { type Move, moveChange as toMoved } from '../../domain/small-change/move.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Deps } from '../deps.ts';
import { type ChangeCommand, changeSmallChange } from './change-small-change.ts';

/** Errors: those of `changeSmallChange`, `gate`, `no-such-move`, `invalid`. */
export function moveChange(
  input: ChangeCommand & Move,
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  return changeSmallChange(input, actor, deps, 'move-change', (change, command) =>
    toMoved(change, input, command),
  );
}
