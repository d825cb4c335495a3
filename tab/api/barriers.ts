/** `GET /api/teams/:teamId/barriers`: what is in the team's way, by theme (P5, P6). */
import type { BarriersView, BarrierView } from '../../shared/contracts/api/barriers.ts';
import { type Barrier, type Barriers, barriersIn } from '../../shared/domain/barriers/barriers.ts';
import { loadBarriers } from '../../shared/use-cases/barriers/load-barriers.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import type { ApiRoute } from './api-route.ts';
import { readRoute } from './read-route.ts';

export function barriersRoute(deps: Deps): ApiRoute {
  return readRoute(
    '/api/teams/:teamId/barriers',
    (teamId, user) => loadBarriers(teamId, user, deps),
    ({ current }) => toView(current),
  );
}

function toView(barriers: Barriers): BarriersView {
  return {
    themes: barriers.themes.map(({ id, name }) => ({
      ...{ id, name },
      barriers: barriersIn(barriers, id).map(toBarrier),
    })),
    unthemed: barriersIn(barriers, null).map(toBarrier),
  };
}

function toBarrier({ id, text, by }: Barrier): BarrierView {
  return { id, text, by: by?.name ?? null };
}
