/** `/api/teams/:teamId/names-left`: words that name somebody who was forgotten, and what a lead decides about them (P22). */
import { NameDecision, type NamesLeft } from '../../shared/contracts/api/my-data.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { decideNameLeft, loadNamesLeft } from '../../shared/use-cases/people-data/names-left.ts';
import type { ApiRoute } from './api-route.ts';
import { readBody } from './read-body.ts';
import { readRoute } from './read-route.ts';
import { toHttp } from './to-http.ts';

const path = '/api/teams/:teamId/names-left';

export function namesLeftRoutes(deps: Deps): readonly ApiRoute[] {
  return [
    readRoute(
      path,
      (teamId, user) => loadNamesLeft(teamId, user, deps),
      (left: NamesLeft) => left,
    ),
    {
      method: 'post',
      path,
      async handle({ user, params, body, correlationId }) {
        const input = readBody(NameDecision, body, correlationId);
        if (!input.ok) return input.error;
        const left = await decideNameLeft(params.teamId ?? '', input.value, user, deps);
        return left.ok ? { status: 200, body: left.value } : toHttp(left.error, correlationId);
      },
    },
  ];
}
