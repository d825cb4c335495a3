/** What was put in to be made sense of, and what people make of it: the same for every member of the team (P19). */
import type { Deps } from '../../shared/use-cases/deps.ts';
import { loadReflections } from '../../shared/use-cases/sensemaking/reflect.ts';
import type { ApiRoute } from './http/api-route.ts';
import { keptRoute } from './http/kept-route.ts';
import { readRoute } from './http/read-route.ts';
import type { Hold } from './kept/hold-confidential.ts';
import type { KeptView } from './kept/keep-for-teams.ts';
import { toReflectionsView } from './present/present-sense.ts';

type SenseParts = {
  readonly evidence: KeptView;
  readonly senses: KeptView;
  readonly hold: Hold;
};

export function senseRoutes(
  deps: Deps,
  { evidence, senses, hold }: SenseParts,
): readonly ApiRoute[] {
  return [
    readRoute(
      '/api/teams/:teamId/reflections',
      (teamId, user) => loadReflections(teamId, user, deps),
      ({ current, ...viewer }) => toReflectionsView(hold.reflections(current), viewer),
    ),
    keptRoute('/api/teams/:teamId/evidence', evidence),
    keptRoute('/api/teams/:teamId/sense', senses),
  ];
}
