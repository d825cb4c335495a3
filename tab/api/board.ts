/** `GET /api/teams/:teamId/board`: the same board for every member of the team. */
import type { ApiRoute } from './api-route.ts';
import type { TeamCache } from './kept/keep-for-teams.ts';
import { keptRoute } from './kept-route.ts';

export function boardRoute(boards: TeamCache): ApiRoute {
  return keptRoute('/api/teams/:teamId/board', boards);
}
