/** `GET /api/teams/:teamId/barriers`: what is in the team's way, by theme (P5, P6). */
import { loadBarriers } from '../../shared/use-cases/barriers/load-barriers.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import type { ApiRoute } from './http/api-route.ts';
import { readRoute } from './http/read-route.ts';
import type { Hold } from './kept/hold-confidential.ts';
import { toBarriersView } from './present/present-barriers.ts';

export function barriersRoute(deps: Deps, hold: Hold): ApiRoute {
  return readRoute(
    '/api/teams/:teamId/barriers',
    (teamId, user) => loadBarriers(teamId, user, deps),
    ({ current, member }) => toBarriersView(hold(current), member),
  );
}
