/** `GET /api/teams/:teamId`: how the team is set up. */
import type { TeamView } from '../../shared/contracts/api/team.ts';
import { journeyWeek } from '../../shared/domain/journey/journey.ts';
import type { Team } from '../../shared/domain/team/team.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { loadTeam } from '../../shared/use-cases/team/load-team.ts';
import type { ApiRoute } from './api-route.ts';
import { toEtagAnswer } from './etag-answer.ts';
import { toHttp } from './to-http.ts';
import { toTagged } from './to-tagged.ts';

export function teamRoute(deps: Deps): ApiRoute {
  return {
    method: 'get',
    path: '/api/teams/:teamId',
    async handle(request) {
      const { user, params, correlationId } = request;
      const loaded = await loadTeam(params.teamId ?? '', user, deps);
      if (!loaded.ok) return toHttp(loaded.error, correlationId);
      const { team } = loaded.value;
      return toEtagAnswer(toTagged(toView(team, deps.today(team.timeZone))), request);
    },
  };
}

function toView(
  { name, localAuthority, journey, checkIn, members }: Team,
  today: string,
): TeamView {
  const { weeks, startsOn, workshops } = journey;
  return {
    ...{ name, localAuthority },
    journey: { ...journeyWeek(journey, today), weeks, startsOn, workshops: [...workshops] },
    checkIn: { day: checkIn.day, time: checkIn.time },
    people: members.map(({ id, name, role }) => ({ id, name, role })),
  };
}
