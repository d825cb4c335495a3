/** What was put in to be made sense of, and what people make of it: the same for every member of the team (P19). */
import type { ApiRoute } from './http/api-route.ts';
import { keptRoute } from './http/kept-route.ts';
import type { KeptView } from './kept/keep-for-teams.ts';

export function senseRoutes(evidence: KeptView, senses: KeptView): readonly ApiRoute[] {
  return [
    keptRoute('/api/teams/:teamId/evidence', evidence),
    keptRoute('/api/teams/:teamId/sense', senses),
  ];
}
