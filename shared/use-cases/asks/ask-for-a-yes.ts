/** Asks somebody of the team for a yes to a change; it reaches them in their own chat. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor, PersonRef } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { askForAYes as toAsked } from '../../domain/small-change/asks.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import { findMember, type Team } from '../../domain/team/team.ts';
import type { Deps } from '../deps.ts';
import { type ChangeCommand, changeSmallChange } from '../small-change/change-small-change.ts';

/** Errors: those of `changeSmallChange`, `invalid`, `too-many`, `no-such-move`. */
export function askForAYes(
  input: ChangeCommand & { readonly of: string; readonly words: string },
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  return changeSmallChange(input, actor, deps, 'ask-for-a-yes', (change, command, team) =>
    toAsked(change, { of: toPerson(team, input.of), words: input.words }, command),
  );
}

function toPerson(team: Team, id: string): PersonRef | null {
  const member = findMember(team, id);
  return member ? { id: member.id, name: member.name } : null;
}
