/** `GET /api/teams/:teamId/board`: the same board for every member of the team. */
import type { ApiRoute } from './http/api-route.ts';
import { keptRoute } from './http/kept-route.ts';
import type { KeptView } from './kept/keep-for-teams.ts';

export function boardRoute(boards: KeptView): ApiRoute {
  return keptRoute('/api/teams/:teamId/board', boards);
}
