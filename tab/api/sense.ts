/** What was put in to be made sense of, and what people make of it, the same for every member of the team; what one of them says in secret is theirs (P19). */
import type { Deps } from '../../shared/use-cases/deps.ts';
import { loadAnswers } from '../../shared/use-cases/sensemaking/load-answers.ts';
import type { ApiRoute } from './http/api-route.ts';
import { keptRoute } from './http/kept-route.ts';
import { readRoute } from './http/read-route.ts';
import type { KeptViews } from './kept/kept-views.ts';
import { toAnswersView } from './present/present-sense.ts';

export function senseRoutes(
  deps: Deps,
  { evidence, senses }: Pick<KeptViews, 'evidence' | 'senses'>,
): readonly ApiRoute[] {
  return [
    keptRoute('/api/teams/:teamId/evidence', evidence),
    keptRoute('/api/teams/:teamId/sense', senses),
    readRoute(
      '/api/teams/:teamId/answers',
      (teamId, user) => loadAnswers(teamId, user, deps),
      toAnswersView,
    ),
  ];
}
