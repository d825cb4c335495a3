/** `GET /api/teams/:teamId/barriers`: what is in the team's way, by theme (P5, P6); and what a wall that is typed in would come to. */
import { CheckWallRequest } from '../../shared/contracts/api/barriers.ts';
import { loadBarriers } from '../../shared/use-cases/barriers/load-barriers.ts';
import { checkWall } from '../../shared/use-cases/barriers/type-in-wall.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import type { ApiRoute } from './http/api-route.ts';
import { readBody } from './http/read-body.ts';
import { readRoute } from './http/read-route.ts';
import { toHttp } from './http/to-http.ts';
import type { Hold } from './kept/hold-confidential.ts';
import { toBarriersView } from './present/present-barriers.ts';
import { toTypedWallView } from './present/present-typed-wall.ts';

export function barriersRoute(deps: Deps, hold: Hold): ApiRoute {
  return readRoute(
    '/api/teams/:teamId/barriers',
    (teamId, user) => loadBarriers(teamId, user, deps),
    ({ current, member }) => toBarriersView(hold.barriers(current), member),
  );
}

/** `POST` for the length of what is typed, and because addresses are written down on the way; nothing is kept of it. */
export function checkWallRoute(deps: Deps, hold: Hold): ApiRoute {
  return {
    method: 'post',
    path: '/api/teams/:teamId/barriers/type-in/check',
    async handle({ user, params: { teamId = '' }, body, correlationId }) {
      const input = readBody(CheckWallRequest, body, correlationId);
      if (!input.ok) return input.error;
      const { wall = '' } = input.value;
      const checked = await checkWall({ teamId, wall }, user, deps);
      if (!checked.ok) return toHttp(checked.error, correlationId);
      const { current, wall: read } = checked.value;
      return { status: 200, body: toTypedWallView(read, hold.barriers(current)) };
    },
  };
}
