/** `GET /api/teams/:teamId`: how the team is set up; `POST …/ending`: all it has is to go, or stays (P22). */
import { type EndingAnswer, EndingRequest } from '../../shared/contracts/api/ending.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { askForEnding, keepTeam } from '../../shared/use-cases/retention/decide-ending.ts';
import { loadTeam } from '../../shared/use-cases/team/load-team.ts';
import type { ApiRoute } from './http/api-route.ts';
import { readBody } from './http/read-body.ts';
import { readRoute } from './http/read-route.ts';
import { toHttp } from './http/to-http.ts';
import { toEndingView } from './present/present-ending.ts';
import { toTeamView } from './present/present-team.ts';

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
