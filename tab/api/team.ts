/** `GET /api/teams/:teamId`: how the team is set up; `POST …/ending`: all it has is to go, or stays (P22). */
import { type EndingAnswer, EndingRequest } from '../../shared/contracts/api/ending.ts';
import type { TeamView } from '../../shared/contracts/api/team.ts';
import { journeyWeek } from '../../shared/domain/journey/journey.ts';
import { may } from '../../shared/domain/permissions.ts';
import { waitingGuests } from '../../shared/domain/team/guests.ts';
import type { Member, Team } from '../../shared/domain/team/team.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { askForEnding, keepTeam } from '../../shared/use-cases/retention/decide-ending.ts';
import { loadTeam } from '../../shared/use-cases/team/load-team.ts';
import type { ApiRoute } from './api-route.ts';
import { toEndingView } from './present/present-ending.ts';
import { readBody } from './read-body.ts';
import { readRoute } from './read-route.ts';
import { toHttp } from './to-http.ts';

export function teamRoutes(deps: Deps): readonly ApiRoute[] {
  return [
    readRoute(
      '/api/teams/:teamId',
      (teamId, user) => loadTeam(teamId, user, deps),
      ({ team, member }) => toTeamView(team, member, deps),
    ),
    {
      method: 'post',
      path: '/api/teams/:teamId/ending',
      async handle({ user, params: { teamId = '' }, body, correlationId }) {
        const input = readBody(EndingRequest, body, correlationId);
        if (!input.ok) return input.error;
        const { value: asked } = input;
        const team =
          asked.wanted === 'end'
            ? await askForEnding(teamId, user, deps)
            : await keepTeam(teamId, asked.endingId, user, deps);
        if (!team.ok) return toHttp(team.error, correlationId);
        const { ending } = team.value;
        const answer: EndingAnswer = { ending: ending && toEndingView(ending) };
        return { status: 200, body: answer };
      },
    },
  ];
}

export function toTeamView(
  team: Team,
  member: Member,
  { today, retention }: Pick<Deps, 'today' | 'retention'>,
): TeamView {
  const { version, name, localAuthority, timeZone, journey, checkIn, ending, members } = team;
  const { weeks, startsOn, workshops, pauses } = journey;
  const week = journeyWeek(journey, today(timeZone));
  const guests = may(member.role, 'set-up-team', false) ? waitingGuests(team) : [];
  return {
    ...{ version, name, localAuthority },
    journey: { ...week, weeks, startsOn, workshops: [...workshops], pauses: [...pauses] },
    checkIn: { day: checkIn.day, time: checkIn.time },
    keptMonths: retention.teamMonths,
    ending: ending && toEndingView(ending),
    people: members.map(({ id, name: called, role }) => ({ id, name: called, role })),
    waitingGuests: guests.map(({ id, name: called }) => ({ id, name: called })),
  };
}
