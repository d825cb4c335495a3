/** Makes whoever asks, or whoever added the app, the supervisor of a team that nobody may set up. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, type Result } from '../../domain/result.ts';
import { notAMember } from '../../domain/team/guests.ts';
import { setUpTeam } from '../../domain/team/set-up/set-up-team.ts';
import { findMember, type Team } from '../../domain/team/team.ts';
import { toCommand } from '../access/to-command.ts';
import type { Deps } from '../deps.ts';
import { teamType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

/** Errors: `not-a-member`; `not-allowed` where somebody leads already; `busy`. */
export async function takeLead(
  { teamId, commandId }: { readonly teamId: string; readonly commandId: string },
  actor: Actor,
  { store, clock, today }: Pick<Deps, 'store' | 'clock' | 'today'>,
): Promise<Result<Team, DomainError>> {
  const command = toCommand(commandId, actor, { clock });
  const key = { tenantId: actor.tenantId, teamId };
  const taken = await repository.change(store, teamType, key, (team) =>
    findMember(team, actor.id)
      ? setUpTeam(team, { part: 'lead' }, { ...command, today: today(team.timeZone) })
      : fail(notAMember(team, actor.id)),
  );
  if (!taken.ok && taken.error.kind === 'not-found') return fail({ kind: 'not-a-member' });
  return taken;
}
