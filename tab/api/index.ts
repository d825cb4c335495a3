/** Every resource of the tab's API. */
import { usualTeamId } from '../../shared/contracts/api/usual-team.ts';
import type { DomainError } from '../../shared/domain/errors.ts';
import { teamShownFirst } from '../../shared/domain/person.ts';
import { onlyTeamOf } from '../../shared/domain/programme/programme.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import type { Freshen } from '../../shared/use-cases/roster/prompt-fresh-team.ts';
import { loadPerson } from '../../shared/use-cases/team/load-person.ts';
import { ambitionRoute } from './ambition.ts';
import { barriersRoute, checkWallRoute } from './barriers.ts';
import { boardRoute } from './board.ts';
import { cardsRoutes } from './cards.ts';
import { changeRoutes } from './changes.ts';
import { checkInsRoute } from './check-ins.ts';
import { auditRoute, exportRoute } from './export.ts';
import { gatheredRoute } from './gathered.ts';
import type { ApiRequest, ApiRoute } from './http/api-route.ts';
import { toHttp } from './http/to-http.ts';
import { influenceRoute } from './influence.ts';
import { journeyRoute } from './journey.ts';
import { createHold, type Hold } from './kept/hold-confidential.ts';
import type { KeptViews } from './kept/kept-views.ts';
import { learningRoute } from './learning.ts';
import { meRoute } from './me.ts';
import { overviewRoute } from './overview.ts';
import { myDataRoutes, namesLeftRoutes } from './people-data.ts';
import { blueprintRoutes } from './programmes/blueprint.ts';
import { leftBehindRoute } from './programmes/left-behind.ts';
import { programmeRoute } from './programmes/of-team.ts';
import { wallRoutes } from './programmes/wall.ts';
import { pulseRoute } from './pulse.ts';
import { senseRoutes } from './sense.ts';
import { strandsRoute } from './strands.ts';
import { teamRoutes } from './team.ts';
import { teamCommandRoutes } from './team-commands/index.ts';

/** `freshen` is given a moment to see who is in a team before anything of it is answered. */
export function createTabApi(deps: Deps, kept: KeptViews, freshen: Freshen): readonly ApiRoute[] {
  const hold = createHold(deps.clock);
  return [
    meRoute(deps, freshen),
    overviewRoute(deps, kept.journeys),
    ...myDataRoutes(deps),
    ...[...blueprintRoutes(deps, kept), ...wallRoutes(deps, { ...kept, hold })].map((route) =>
      forProgramme(route, deps, freshen),
    ),
    ...listTeamRoutes(deps, kept, hold).map((route) => forTeam(route, deps, freshen)),
  ];
}

function listTeamRoutes(deps: Deps, kept: KeptViews, hold: Hold): readonly ApiRoute[] {
  const { boards, journeys, influences, gathered } = kept;
  return [
    ...teamRoutes(deps),
    boardRoute(boards),
    journeyRoute(journeys),
    influenceRoute(influences),
    barriersRoute(deps, hold),
    checkWallRoute(deps, hold),
    ...cardsRoutes(deps, hold),
    strandsRoute(deps),
    ambitionRoute(deps),
    checkInsRoute(deps),
    pulseRoute(deps),
    learningRoute(deps),
    gatheredRoute(gathered),
    programmeRoute(deps),
    leftBehindRoute(deps),
    ...senseRoutes(deps, { ...kept, hold }),
    ...namesLeftRoutes(deps),
    exportRoute(deps),
    ...teamCommandRoutes(deps, hold),
    auditRoute(deps),
    ...changeRoutes(deps),
  ];
}

function forTeam(route: ApiRoute, deps: Deps, freshen: Freshen): ApiRoute {
  return {
    ...route,
    async handle(request) {
      const named = await nameTeam(request, deps);
      if (!named.ok) return toHttp(named.error, request.correlationId);
      const { tenantId } = request.user;
      await freshen({ tenantId, teamId: named.value });
      return route.handle({ ...request, params: { ...request.params, teamId: named.value } });
    },
  };
}

/** Who is in a team is looked at first, as for what is its own: of several, in those the caller is in. */
function forProgramme(route: ApiRoute, deps: Deps, freshen: Freshen): ApiRoute {
  return {
    ...route,
    async handle(request) {
      const { user, params } = request;
      const only = onlyTeamOf(params.programmeId ?? '');
      const person = only === null ? await loadPerson(user, deps) : undefined;
      const theirs = person?.ok ? person.value.teams.map(({ id }) => id) : [];
      const teamIds = only === null ? theirs : [only];
      await Promise.all(teamIds.map((teamId) => freshen({ tenantId: user.tenantId, teamId })));
      return route.handle(request);
    },
  };
}

/** Whoever comes from no team's channel may ask for their team before they know its id. */
async function nameTeam(
  { user, params: { teamId = '' } }: ApiRequest,
  deps: Deps,
): Promise<Result<string, DomainError>> {
  if (teamId !== usualTeamId) return ok(teamId);
  const person = await loadPerson(user, deps);
  return person.ok ? ok(teamShownFirst(person.value)?.id ?? '') : person;
}
