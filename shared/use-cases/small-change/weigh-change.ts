/** Keeps what the team says an idea promises. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import { weighChange as toWeighed, type WeighInput } from '../../domain/small-change/weigh.ts';
import type { Deps } from '../deps.ts';
import { type ChangeCommand, changeSmallChange } from './change-small-change.ts';

/** Errors: those of `changeSmallChange`, `no-such-move`, `invalid`. */
export function weighChange(
  input: ChangeCommand & WeighInput,
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  return changeSmallChange(input, actor, deps, 'weigh-change', (change, command) =>
    toWeighed(change, input, command),
  );
}
