/** `GET /api/teams/:teamId/mission`: the team's barriers by theme, its vote, and its strands (P5, P6). */
import type { Deps } from '../../shared/use-cases/deps.ts';
import { loadMission } from '../../shared/use-cases/strands/load-mission.ts';
import type { ApiRoute } from './api-route.ts';
import { toEtagAnswer } from './etag-answer.ts';
import { toMissionView } from './present-mission.ts';
import { toHttp } from './to-http.ts';
import { toTagged } from './to-tagged.ts';

export function missionRoute(deps: Deps): ApiRoute {
  return {
    method: 'get',
    path: '/api/teams/:teamId/mission',
    async handle(request) {
      const { user, params, correlationId } = request;
      const loaded = await loadMission(params.teamId ?? '', user, deps);
      if (!loaded.ok) return toHttp(loaded.error, correlationId);
      return toEtagAnswer(toTagged(toMissionView(loaded.value)), request);
    },
  };
}
