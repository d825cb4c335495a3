/** What every command on a logged change has in common: who, whether they may, and which version they saw. */

import { type Command, wasApplied } from '../../domain/command.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Verb } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, type Result } from '../../domain/result.ts';
import { isOwnChange, type SmallChange } from '../../domain/small-change/small-change.ts';
import type { Team } from '../../domain/team/team.ts';
import { authorise } from '../access/authorise.ts';
import { withSignpost } from '../access/with-signpost.ts';
import type { Deps } from '../deps.ts';
import { changeAggregate } from '../storage/aggregates.ts';
import { changeKind } from '../storage/kinds.ts';
import { teamPartition } from '../storage/partitions.ts';
import { readTeam } from '../team/read-team.ts';

/** Which change and which command; and the version the person was looking at, where that matters. */
export type ChangeCommand = {
  readonly teamId: string;
  readonly changeId: string;
  readonly commandId: string;
  /** Nothing: it makes no difference what has happened to it since. */
  readonly version?: number;
};

/**
 * One read of the team, one of the change, one write.
 * Errors: `not-a-member`, `not-found`, `not-allowed`, `stale`, `busy`, and what `apply` says.
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

  const by = { id: actor.id, name: actor.name };
  // In company two people can press the same card: each one's press is a command of its own.
  const command = { id: `${target.commandId} ${actor.id}`, by, at: clock.now() };
  const key = { pk: teamPartition(actor.tenantId, target.teamId), id: target.changeId };
  return changeAggregate(store, changeKind, key, (change) => {
    const allowed = authorise(team.value, actor.id, verb, isConcerned(change, actor.id));
    if (!allowed.ok) return allowed;
    const { version = change.version } = target;
    const isOld = change.version !== version && !wasApplied(change, command.id);
    return isOld
      ? fail({ kind: 'stale' })
      : withSignpost(apply(change, command, team.value), { signposts });
  });
}
