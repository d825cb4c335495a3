/** Keeps or shares a thank-you to a colleague, and takes it back. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import {
  type ThanksInput,
  takeThanksBack as taken,
  sayThanks as toSaid,
} from '../../domain/small-change/grow/thanks.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Deps } from '../deps.ts';
import { type ChangeCommand, changeSmallChange } from '../small-change/change-small-change.ts';

/** Errors: those of `changeSmallChange`, `invalid`, `too-many`, `no-such-move`. */
export function sayThanks(
  input: ChangeCommand & ThanksInput,
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  return changeSmallChange(input, actor, deps, 'say-thanks', (change, command) =>
    toSaid(change, input, command),
  );
}

/** Errors: those of `changeSmallChange`. */
export function takeThanksBack(
  input: ChangeCommand,
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  return changeSmallChange(input, actor, deps, 'say-thanks', taken);
}
