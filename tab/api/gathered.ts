/** `GET /api/teams/:teamId/gathered`: what a team has to make sense of, the same for every member of the team (P19). */
import type { ApiRoute } from './http/api-route.ts';
import { keptRoute } from './http/kept-route.ts';
import type { KeptView } from './kept/keep-for-teams.ts';

export function gatheredRoute(gathered: KeptView): ApiRoute {
  return keptRoute('/api/teams/:teamId/gathered', gathered);
}
