/** Asks somebody of the team for a yes to a change; it reaches them in their own chat. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { askForAYes as toAsked } from '../../domain/small-change/asks.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import { findCalled } from '../../domain/team/find-people.ts';
import { type Team, toRef } from '../../domain/team/team.ts';
import type { Deps } from '../deps.ts';
import { type ChangeCommand, changeSmallChange } from '../small-change/change-small-change.ts';

/**
 * Somebody of the team whose name is typed where a role belongs is asked themselves: a role is told by others
 * what they hear. Errors: those of `changeSmallChange`, `invalid`, `too-many`, `no-such-move`.
 */
export function askForAYes(
  input: ChangeCommand & { readonly of: string; readonly ofRole: string; readonly words: string },
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  const called = ({ members }: Team) =>
    findCalled(
      members.filter(({ id }) => id !== actor.id),
      input.ofRole,
    );
  return changeSmallChange(input, actor, deps, 'ask-for-a-yes', (change, command, team) =>
    toAsked(
      change,
      { ...input, of: toRef(team, input.of) ?? toRef(team, called(team)?.id ?? '') },
      command,
    ),
  );
}
