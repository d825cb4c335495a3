/** `GET /api/teams/:teamId/ambition`: the team's values, each with its opposite, and its vision (P7). */
import { loadAmbition } from '../../shared/use-cases/ambition/load-ambition.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import type { ApiRoute } from './http/api-route.ts';
import { readRoute } from './http/read-route.ts';
import { toAmbitionView } from './present/present-ambition.ts';

export function ambitionRoute(deps: Deps): ApiRoute {
  return readRoute(
    '/api/teams/:teamId/ambition',
    (teamId, user) => loadAmbition(teamId, user, deps),
    ({ ambition }) => toAmbitionView(ambition),
  );
}
