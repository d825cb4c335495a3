/** Every resource of the tab's API. */
import type { Deps } from '../../shared/use-cases/deps.ts';
import type { Freshen } from '../../shared/use-cases/roster/prompt-fresh-team.ts';
import { ambitionRoute } from './ambition.ts';
import type { ApiRoute } from './api-route.ts';
import { barriersRoute } from './barriers.ts';
import { boardRoute } from './board.ts';
import { changeRoutes } from './changes.ts';
import { checkInsRoute } from './check-ins.ts';
import { journeyRoute } from './journey.ts';
import type { KeptViews } from './kept/kept-views.ts';
import { meRoute } from './me.ts';
import { pulseRoute } from './pulse.ts';
import { strandsRoute } from './strands.ts';
import { teamRoute } from './team.ts';

/** `freshen` is given a moment to see who is in a team before anything of it is answered. */
export function createTabApi(deps: Deps, kept: KeptViews, freshen: Freshen): readonly ApiRoute[] {
  return [
    meRoute(deps, freshen),
    ...listTeamRoutes(deps, kept).map((route) => forTeam(route, freshen)),
  ];
}

function listTeamRoutes(deps: Deps, { boards, journeys }: KeptViews): readonly ApiRoute[] {
  return [
    teamRoute(deps),
    boardRoute(boards),
    journeyRoute(journeys),
    barriersRoute(deps),
    strandsRoute(deps),
    ambitionRoute(deps),
    checkInsRoute(deps),
    pulseRoute(deps),
    ...changeRoutes(deps),
  ];
}

function forTeam(route: ApiRoute, freshen: Freshen): ApiRoute {
  return {
    ...route,
    async handle(request) {
      const { user, params } = request;
      await freshen({ tenantId: user.tenantId, teamId: params.teamId ?? '' });
      return route.handle(request);
    },
  };
}
