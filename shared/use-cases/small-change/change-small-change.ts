/** What every command on a logged change has in common: who, whether they may, and which version they saw. */

import { type Command, wasApplied } from '../../domain/command.ts';
import type { Answerable } from '../../domain/doubts.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Verb } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { withOwnerInTeam } from '../../domain/small-change/own.ts';
import { isOwnChange, type SmallChange } from '../../domain/small-change/small-change.ts';
import type { Team } from '../../domain/team/team.ts';
import { authorise } from '../access/authorise.ts';
import { readTeam } from '../access/read-team.ts';
import { toCommand } from '../access/to-command.ts';
import { keepAnswer, withQuestion } from '../access/with-question.ts';
import { withSignpost } from '../access/with-signpost.ts';
import type { Deps } from '../deps.ts';
import { changeType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

/** Which change and which command; and the version the person was looking at, where that matters. */
export type ChangeCommand = Answerable & {
  readonly teamId: string;
  readonly changeId: string;
  readonly commandId: string;
  /** Nothing: it makes no difference what has happened to it since. */
  readonly version?: number;
};

/**
 * One read of the team, one of the change, one write; what comes back is as people are shown it.
 * Errors: `not-a-member`, `not-found`, `not-allowed`, `stale`, `busy`, `doubtful-name`, and what `apply` says.
 */
export async function changeSmallChange(
  target: ChangeCommand,
  actor: Actor,
  { store, clock, signposts }: Deps,
  verb: Verb,
  apply: (change: SmallChange, command: Command, team: Team) => Result<SmallChange, DomainError>,
  isConcerned: (change: SmallChange, personId: string) => boolean = isOwnChange,
): Promise<Result<SmallChange, DomainError>> {
  const team = await readTeam(store, actor.tenantId, target.teamId);
  if (!team.ok) return team;

  const command = toCommand(target.commandId, actor, { clock });
  const { teamId, changeId } = target;
  const key = { tenantId: actor.tenantId, teamId, changeId };
  const changed = await repository.change(store, changeType, key, (change) => {
    const allowed = authorise(team.value, actor.id, verb, isConcerned(change, actor.id));
    if (!allowed.ok) return allowed;
    const { version = change.version } = target;
    const isOld = change.version !== version && !wasApplied(change, command.id);
    if (isOld) return fail({ kind: 'stale' });
    const applied = withSignpost(apply(change, command, team.value), { signposts }, target);
    return isUnchanged(applied, change)
      ? applied
      : withQuestion(applied, target, toKnown(team.value, change));
  });
  return changed.ok ? ok(withOwnerInTeam(changed.value, team.value)) : keepAnswer(changed, target);
}

/** A repeat of what was kept already is asked nothing. */
function isUnchanged(applied: Result<SmallChange, DomainError>, change: SmallChange): boolean {
  return applied.ok && applied.value === change;
}

function toKnown({ members }: Team, change: SmallChange) {
  const { title, benefit, plan, stakeholders } = change;
  const { happened, learned, noticed } = change.learning;
  const toWin = stakeholders.flatMap(({ role, approach }) => [role, approach]);
  const kept = [title, benefit, ...Object.values(plan), happened, learned, noticed, ...toWin];
  return { people: members, kept };
}
