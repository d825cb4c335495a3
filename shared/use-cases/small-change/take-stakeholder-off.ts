/** Takes somebody off those who must be on board for a change. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { takeStakeholderOff as toTakenOff } from '../../domain/small-change/influence.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Deps } from '../deps.ts';
import { type ChangeCommand, changeSmallChange } from './change-small-change.ts';

/** Errors: those of `changeSmallChange`, `no-such-move`. */
export function takeStakeholderOff(
  { stakeholderId, ...input }: ChangeCommand & { readonly stakeholderId: string },
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  return changeSmallChange(input, actor, deps, 'influence-change', (change, command) =>
    toTakenOff(change, stakeholderId, command),
  );
}
