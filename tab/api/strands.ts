/** `GET /api/teams/:teamId/strands`: the team's vote, without anybody else's ballot, and its strands (P6). */
import type { Deps } from '../../shared/use-cases/deps.ts';
import { loadStrands } from '../../shared/use-cases/strands/load-strands.ts';
import type { ApiRoute } from './http/api-route.ts';
import { readRoute } from './http/read-route.ts';
import { toStrandsView } from './present/present-strands.ts';

export function strandsRoute(deps: Deps): ApiRoute {
  return readRoute(
    '/api/teams/:teamId/strands',
    (teamId, user) => loadStrands(teamId, user, deps),
    toStrandsView,
  );
}
