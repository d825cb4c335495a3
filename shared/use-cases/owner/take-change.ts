/** Somebody takes a change on that nobody looks after; a lead, any (P27). */
import type { DomainError } from '../../domain/errors.ts';
import { may } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { takeChange as toTaken } from '../../domain/small-change/own.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import { findMember } from '../../domain/team/team.ts';
import type { Deps } from '../deps.ts';
import { type ChangeCommand, changeSmallChange } from '../small-change/change-small-change.ts';

/** Whoever may hand any change on may take any. Errors: those of `changeSmallChange`, `looked-after`, `no-such-move`. */
export function takeChange(
  input: ChangeCommand,
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  return changeSmallChange(input, actor, deps, 'take-change', (change, command, team) => {
    const role = findMember(team, actor.id)?.role;
    const leads = role !== undefined && may(role, 'hand-on-change', false);
    return toTaken(change, { leads, team: team.members }, command);
  });
}
