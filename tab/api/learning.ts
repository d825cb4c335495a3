/** `GET /api/teams/:teamId/learning`: what the team learned, a page at a time, and the time it gave back (P10, P11). */
import { LearningQuery } from '../../shared/contracts/api/learning.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { loadLearning } from '../../shared/use-cases/team/load-learning.ts';
import type { ApiRoute } from './http/api-route.ts';
import { readRoute } from './http/read-route.ts';
import { toLearningView } from './present/present-learning.ts';

export function learningRoute(deps: Deps): ApiRoute {
  return readRoute(
    '/api/teams/:teamId/learning',
    (teamId, user) => loadLearning(teamId, user, deps),
    (loaded, query) => toLearningView(loaded, LearningQuery.parse(query), deps),
  );
}
