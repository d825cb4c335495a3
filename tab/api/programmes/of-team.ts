/** `GET /api/teams/:teamId/programme`: which programme a team is in, with whom, and who asks it to join one (P32). */
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadProgrammeOf } from '../../../shared/use-cases/programme/load-programme.ts';
import type { ApiRoute } from '../http/api-route.ts';
import { readRoute } from '../http/read-route.ts';
import { toProgrammeView } from '../present/present-programme.ts';

export function programmeRoute(deps: Deps): ApiRoute {
  return readRoute(
    '/api/teams/:teamId/programme',
    (teamId, user) => loadProgrammeOf(teamId, user, deps),
    toProgrammeView,
  );
}
