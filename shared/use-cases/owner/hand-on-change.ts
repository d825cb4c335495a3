/** Whoever looks after a change hands it on to somebody in the team, with a line for them (P27). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { handOnChange as toHandedOn } from '../../domain/small-change/own.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import { toRef } from '../../domain/team/team.ts';
import type { Deps } from '../deps.ts';
import { type ChangeCommand, changeSmallChange } from '../small-change/change-small-change.ts';

export type HandOnInput = ChangeCommand & {
  /** The id of whoever has it next. */
  readonly nextOwner: string;
  readonly nextShouldKnow: string;
};

/** Errors: those of `changeSmallChange`, `invalid`, `no-such-move`. */
export function handOnChange(
  input: HandOnInput,
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  return changeSmallChange(
    input,
    actor,
    deps,
    'hand-on-change',
    (change, command, team) =>
      toHandedOn(change, { ...input, nextOwner: toRef(team, input.nextOwner) }, command),
    ({ owner }, personId) => owner?.id === personId,
  );
}
