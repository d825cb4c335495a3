/** Keeps somebody who must be on board for a change, new or known. */
import { type Command, wasApplied } from '../../domain/command.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, type Result } from '../../domain/result.ts';
import {
  type StakeholderInput,
  saveStakeholder as toKept,
} from '../../domain/small-change/influence.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import { rolesMatch } from '../../domain/stakeholders/role-id.ts';
import { type Team, toRef } from '../../domain/team/team.ts';
import type { Deps } from '../deps.ts';
import { type ChangeCommand, changeSmallChange } from './change-small-change.ts';

type Input = Omit<StakeholderInput, 'nextTalkBy'> & { readonly nextTalkBy: string };

/**
 * Somebody new comes beside whoever was named meanwhile, unless that is the same role. Errors: those of
 * `changeSmallChange`, `invalid`, `too-many`, `no-such-move`.
 */
export function saveStakeholder(
  { version, ...input }: ChangeCommand & Input,
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  const isNew = input.stakeholderId === null;
  const seen = isNew || version === undefined ? {} : { version };
  return changeSmallChange({ ...input, ...seen }, actor, deps, 'influence-change', save);

  function save(change: SmallChange, command: Command, team: Team) {
    const isOld = version !== undefined && version !== change.version;
    if (isNew && isOld && !wasApplied(change, command.id) && isNamed(change, input.role))
      return fail({ kind: 'stale' } as const);
    return toKept(change, { ...input, nextTalkBy: toRef(team, input.nextTalkBy) }, command);
  }
}

function isNamed({ stakeholders }: SmallChange, role: string): boolean {
  return stakeholders.some((each) => rolesMatch(each.role, role));
}
