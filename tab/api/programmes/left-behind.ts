/** `GET /api/teams/:teamId/left-behind`: what a team put into programmes it is in no more (P32). */
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadLeftBehind } from '../../../shared/use-cases/sensemaking/load-left-behind.ts';
import type { ApiRoute } from '../http/api-route.ts';
import { readRoute } from '../http/read-route.ts';
import { toLeftBehindView } from '../present/present-left-behind.ts';

export function leftBehindRoute(deps: Deps): ApiRoute {
  return readRoute(
    '/api/teams/:teamId/left-behind',
    (teamId, user) => loadLeftBehind(teamId, user, deps),
    toLeftBehindView,
  );
}
