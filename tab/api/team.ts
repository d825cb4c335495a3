/** `GET /api/teams/:teamId`: how the team is set up. */
import type { TeamView } from '../../shared/contracts/api/team.ts';
import { journeyWeek } from '../../shared/domain/journey/journey.ts';
import type { Team } from '../../shared/domain/team/team.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { loadTeam } from '../../shared/use-cases/team/load-team.ts';
import type { ApiRoute } from './api-route.ts';
import { readRoute } from './read-route.ts';

export function teamRoute(deps: Deps): ApiRoute {
  return readRoute(
    '/api/teams/:teamId',
    (teamId, user) => loadTeam(teamId, user, deps),
    ({ team }) => toView(team, deps.today(team.timeZone)),
  );
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
