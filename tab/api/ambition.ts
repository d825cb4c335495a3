/** `GET /api/teams/:teamId/ambition`: the team's values, each with its opposite, and its vision (P7). */
import type { AmbitionView } from '../../shared/contracts/api/ambition.ts';
import type { Ambition } from '../../shared/domain/ambition/ambition.ts';
import { loadAmbition } from '../../shared/use-cases/ambition/load-ambition.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import type { ApiRoute } from './api-route.ts';
import { toEtagAnswer } from './etag-answer.ts';
import { toHttp } from './to-http.ts';
import { toTagged } from './to-tagged.ts';

export function ambitionRoute(deps: Deps): ApiRoute {
  return {
    method: 'get',
    path: '/api/teams/:teamId/ambition',
    async handle(request) {
      const { user, params, correlationId } = request;
      const loaded = await loadAmbition(params.teamId ?? '', user, deps);
      if (!loaded.ok) return toHttp(loaded.error, correlationId);
      return toEtagAnswer(toTagged(toView(loaded.value.ambition)), request);
    },
  };
}

function toView({ values, vision }: Ambition): AmbitionView {
  return {
    values: values.map(({ id, value, opposite, by }) => ({ id, value, opposite, by })),
    vision: vision && { vision: vision.vision, by: vision.by },
  };
}
