/** Loads which role somebody has in each of their teams, so that the tab offers nobody what is not theirs. */
import type { Role } from '../../domain/permissions.ts';
import type { Actor, TeamRef } from '../../domain/person.ts';
import type { Deps } from '../deps.ts';
import { loadTeam } from './load-team.ts';

export type TeamWithRole = TeamRef & {
  /** Left out where it could not be read, or they are in the team no more. */
  readonly role?: Role;
};

export function loadRoles(
  teams: readonly TeamRef[],
  actor: Actor,
  deps: Pick<Deps, 'store'>,
): Promise<readonly TeamWithRole[]> {
  return Promise.all(
    teams.map(async (team) => {
      const loaded = await loadTeam(team.id, actor, deps);
      return loaded.ok ? { ...team, role: loaded.value.member.role } : team;
    }),
  );
}
