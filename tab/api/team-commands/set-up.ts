/** `POST /api/teams/:teamId/set-up`: one part of how the team is set up, answered with all of it as it stands then. */
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { Actor } from '../../../shared/domain/person.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { type LoadedTeam, loadTeam } from '../../../shared/use-cases/team/load-team.ts';
import { setUpTeam } from '../../../shared/use-cases/team/set-up-team.ts';
import type { ApiRoute } from '../http/api-route.ts';
import { toTeamView } from '../present/present-team.ts';
import { commandRoute, type Sent } from './command-route.ts';

export function setUpRoute(deps: Deps): ApiRoute {
  return commandRoute(deps, 'set-up', setUp, ({ team, member }) => toTeamView(team, member, deps));
}

/** Whoever gives their own role away sees the team as their new one may. */
async function setUp(
  input: Sent<'set-up'> & { readonly teamId: string },
  actor: Actor,
  deps: Deps,
): Promise<Result<LoadedTeam, DomainError>> {
  const changed = await setUpTeam(input, input, actor, deps);
  return changed.ok ? loadTeam(input.teamId, actor, deps) : changed;
}
