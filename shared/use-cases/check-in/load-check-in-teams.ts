/** The teams somebody may check in with, among those they are in. */
import type { DomainError } from '../../domain/errors.ts';
import { may } from '../../domain/permissions.ts';
import type { Actor, TeamRef } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { findMember } from '../../domain/team/team.ts';
import { readTeam } from '../access/read-team.ts';
import type { Deps } from '../deps.ts';

/** Errors: `busy`. */
export async function loadCheckInTeams(
  teams: readonly TeamRef[],
  { id, tenantId }: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<readonly TeamRef[], DomainError>> {
  const read = await Promise.all(teams.map((team) => readTeam(store, tenantId, team.id)));
  if (read.some((team) => !team.ok && team.error.kind === 'busy')) return fail({ kind: 'busy' });
  const theirs = read.flatMap((team) => {
    const role = team.ok ? findMember(team.value, id)?.role : undefined;
    return team.ok && role && may(role, 'check-in', false) ? [team.value] : [];
  });
  return ok(theirs.map(({ id: teamId, name }) => ({ id: teamId, name })));
}
