/** `GET /api/teams/:teamId/ambition`: the team's values, each with its opposite, and its vision (P7). */
import type { AmbitionView } from '../../shared/contracts/api/ambition.ts';
import type { Ambition } from '../../shared/domain/ambition/ambition.ts';
import { loadAmbition } from '../../shared/use-cases/ambition/load-ambition.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import type { ApiRoute } from './api-route.ts';
import { readRoute } from './read-route.ts';

export function ambitionRoute(deps: Deps): ApiRoute {
  return readRoute(
    '/api/teams/:teamId/ambition',
    (teamId, user) => loadAmbition(teamId, user, deps),
    ({ ambition }) => toAmbitionView(ambition),
  );
}

export function toAmbitionView({ values, vision, voices }: Ambition): AmbitionView {
  return {
    values: values.map(({ id, value, opposite, by, version }) => ({
      ...{ id, value, opposite, by, version },
    })),
    vision: vision && { vision: vision.vision, by: vision.by, version: vision.version },
    voices: voices.map(({ id, voice, by }) => ({ id, voice, by })),
  };
}
