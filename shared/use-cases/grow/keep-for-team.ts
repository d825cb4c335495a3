/** Keeps what a go taught in the team, or lets it be told outside, in one press. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import {
  type ForTeamOnly,
  keepForTeam as toKept,
} from '../../domain/small-change/grow/for-team-only.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Deps } from '../deps.ts';
import { type ChangeCommand, changeSmallChange } from '../small-change/change-small-change.ts';

/** Errors: those of `changeSmallChange`, `not-found`, `no-such-move`. */
export function keepForTeam(
  input: ChangeCommand & ForTeamOnly,
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  return changeSmallChange(input, actor, deps, 'learn-from-change', (change, command) =>
    toKept(change, input, command),
  );
}
