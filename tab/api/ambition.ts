/** `GET /api/teams/:teamId/ambition`: the team's values, each with its opposite, and its vision (P7). */
import type { AmbitionView } from '../../shared/contracts/ambition-view.ts';
import type { Ambition } from '../../shared/domain/ambition/ambition.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { loadAmbition } from '../../shared/use-cases/load-ambition.ts';
import type { ApiRoute } from './api-route.ts';
import { toHttp } from './to-http.ts';

export function ambitionRoute(deps: Deps): ApiRoute {
  return {
    method: 'get',
    path: '/api/teams/:teamId/ambition',
    async handle({ user, params, correlationId }) {
      const loaded = await loadAmbition(params.teamId ?? '', user, deps);
      if (!loaded.ok) return toHttp(loaded.error, correlationId);
      return { status: 200, body: toView(loaded.value.ambition) };
    },
  };
}

function toView({ values, vision }: Ambition): AmbitionView {
  return {
    values: values.map(({ id, value, opposite, by }) => ({ id, value, opposite, by })),
    vision: vision && { vision: vision.vision, by: vision.by },
  };
}
