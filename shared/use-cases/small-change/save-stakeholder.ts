/** Keeps somebody who must be on board for a change, new or known. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import {
  type StakeholderInput,
  saveStakeholder as toKept,
} from '../../domain/small-change/influence.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import { toRef } from '../../domain/team/team.ts';
import type { Deps } from '../deps.ts';
import { type ChangeCommand, changeSmallChange } from './change-small-change.ts';

/** Errors: those of `changeSmallChange`, `invalid`, `too-many`, `no-such-move`. */
export function saveStakeholder(
  input: ChangeCommand & Omit<StakeholderInput, 'nextTalkBy'> & { readonly nextTalkBy: string },
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  return changeSmallChange(input, actor, deps, 'influence-change', (change, command, team) =>
    toKept(change, { ...input, nextTalkBy: toRef(team, input.nextTalkBy) }, command),
  );
}
