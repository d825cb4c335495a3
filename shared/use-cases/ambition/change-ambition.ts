/** What every command on a team's values and vision has in common: one read of the team, one write. */

import type { Ambition } from '../../domain/ambition/ambition.ts';
import type { Command } from '../../domain/command.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Team } from '../../domain/team/team.ts';
import { readTeam } from '../access/read-team.ts';
import { toCommand } from '../access/to-command.ts';
import type { Deps } from '../deps.ts';
import { ambitionType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

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

  const command = toCommand(commandId, actor, { clock });
  const changed = await repository.changeOrCreate(
    store,
    ambitionType,
    { tenantId, teamId },
    (ambition) => apply(ambition, command, team.value),
  );
  return changed.ok ? ok({ team: team.value, ambition: changed.value }) : changed;
}
