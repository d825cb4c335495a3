/** Keeps how much time a change gives back, and where it goes. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import {
  type TimeInput,
  recordTimeReleased as toCounted,
} from '../../domain/small-change/grow/grow.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Deps } from '../deps.ts';
import { type ChangeCommand, changeSmallChange } from '../small-change/change-small-change.ts';

/** Errors: those of `changeSmallChange`, `invalid`, `no-such-move`. */
export function recordTimeReleased(
  input: ChangeCommand & TimeInput,
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  return changeSmallChange(input, actor, deps, 'learn-from-change', (change, command) =>
    toCounted(change, input, command),
  );
}
