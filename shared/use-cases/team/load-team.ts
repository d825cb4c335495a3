/** Loads a team, for somebody in it. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Member, Team } from '../../domain/team/team.ts';
import { authorise } from '../access/authorise.ts';
import { readTeam } from '../access/read-team.ts';
import type { Deps } from '../deps.ts';

export type LoadedTeam = { readonly team: Team; readonly member: Member };

/** Errors: `not-a-member`, `busy`. */
export async function loadTeam(
  teamId: string,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<LoadedTeam, DomainError>> {
  const team = await readTeam(store, actor.tenantId, teamId);
  if (!team.ok) return team;
  const member = authorise(team.value, actor.id, 'see-board');
  return member.ok ? ok({ team: team.value, member: member.value }) : member;
}
