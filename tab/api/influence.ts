/** `GET /api/teams/:teamId/influence`: who is to be won, the same for every member of the team (P9, P17). */
import type { ApiRoute } from './http/api-route.ts';
import { keptRoute } from './http/kept-route.ts';
import type { KeptView } from './kept/keep-for-teams.ts';

export function influenceRoute(influences: KeptView): ApiRoute {
  return keptRoute('/api/teams/:teamId/influence', influences);
}
