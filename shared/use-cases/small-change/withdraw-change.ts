/** Takes a change off the board, and puts it back. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import {
  putBackChange as toPutBack,
  withdrawChange as toWithdrawn,
} from '../../domain/small-change/withdraw.ts';
import type { Deps } from '../deps.ts';
import { type ChangeCommand, changeSmallChange } from './change-small-change.ts';

/** Errors: those of `changeSmallChange`. */
export function withdrawChange(
  input: ChangeCommand,
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  return changeSmallChange(input, actor, deps, 'withdraw-change', toWithdrawn);
}

/** Whoever may withdraw may put back. Errors: those of `changeSmallChange`. */
export function putBackChange(
  input: ChangeCommand,
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  return changeSmallChange(input, actor, deps, 'withdraw-change', toPutBack);
}
