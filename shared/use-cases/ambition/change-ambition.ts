/** What every command on a team's values and vision has in common: one read of the team, one write. */
import { type Ambition, ambitionId, createAmbition } from '../../domain/ambition/ambition.ts';
import type { Command } from '../../domain/command.ts';
import { wasApplied } from '../../domain/command.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import type { Team } from '../../domain/team/team.ts';
import type { Deps } from '../deps.ts';
import { changeAggregate, createAggregate } from '../storage/aggregates.ts';
import { ambitionKind } from '../storage/kinds.ts';
import { teamPartition } from '../storage/partitions.ts';
import { readTeam } from '../team/read-team.ts';

export type AmbitionCommand = { readonly teamId: string; readonly commandId: string };

export type ChangedAmbition = { readonly team: Team; readonly ambition: Ambition };

type Apply = (ambition: Ambition, command: Command, team: Team) => Result<Ambition, DomainError>;

/**
 * The first command of a team creates the document. Many people can press the same card in a channel,
 * so a command is the card's id and the person's. Errors: `not-a-member`, `busy`, and what `apply` says.
 */
export async function changeAmbition(
  { teamId, commandId }: AmbitionCommand,
  actor: Actor,
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  apply: Apply,
): Promise<Result<ChangedAmbition, DomainError>> {
  const { tenantId } = actor;
  const team = await readTeam(store, tenantId, teamId);
  if (!team.ok) return team;

  const by = { id: actor.id, name: actor.name };
  const command = { id: `${commandId} ${actor.id}`, by, at: clock.now() };
  const key = { pk: teamPartition(tenantId, teamId), id: ambitionId };
  const give = (ambition: Ambition) => apply(ambition, command, team.value);
  const change = () => changeAggregate(store, ambitionKind, key, give);

  const changed = await change();
  if (changed.ok) return { ok: true, value: { team: team.value, ambition: changed.value } };
  if (changed.error.kind !== 'not-found') return changed;
  const first = give(createAmbition({ tenantId, teamId }));
  if (!first.ok) return first;
  const created = await createAggregate(store, ambitionKind, first.value);
  if (!created.ok) return created;
  const ambition = wasApplied(created.value, command.id) ? created : await change();
  return ambition.ok
    ? { ok: true, value: { team: team.value, ambition: ambition.value } }
    : ambition;
}
