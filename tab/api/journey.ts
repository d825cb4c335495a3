/** `GET /api/teams/:teamId/journey`: the crescendo, the same for every member of the team (P17). */
import type { ApiRoute } from './http/api-route.ts';
import { keptRoute } from './http/kept-route.ts';
import type { KeptView } from './kept/keep-for-teams.ts';

export function journeyRoute(journeys: KeptView): ApiRoute {
  return keptRoute('/api/teams/:teamId/journey', journeys);
}
