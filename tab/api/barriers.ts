/** `GET /api/teams/:teamId/barriers`: what is in the team's way, by theme (P5, P6). */
import type { BarriersView, BarrierView } from '../../shared/contracts/api/barriers.ts';
import {
  type Barrier,
  type Barriers,
  barriersIn,
  isRaisedBy,
} from '../../shared/domain/barriers/barriers.ts';
import type { Member } from '../../shared/domain/team/team.ts';
import { loadBarriers } from '../../shared/use-cases/barriers/load-barriers.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import type { ApiRoute } from './api-route.ts';
import type { Hold } from './kept/hold-confidential.ts';
import { readRoute } from './read-route.ts';

export function barriersRoute(deps: Deps, hold: Hold): ApiRoute {
  return readRoute(
    '/api/teams/:teamId/barriers',
    (teamId, user) => loadBarriers(teamId, user, deps),
    ({ current, member }) => toBarriersView(hold(current), member),
  );
}

export function toBarriersView(barriers: Barriers, viewer: Member): BarriersView {
  const toBarrier = (barrier: Barrier) => toBarrierView(barrier, viewer);
  return {
    themes: barriers.themes.map(({ id, name }) => ({
      ...{ id, name },
      barriers: barriersIn(barriers, id).map(toBarrier),
    })),
    unthemed: barriersIn(barriers, null).map(toBarrier),
  };
}

function toBarrierView(barrier: Barrier, viewer: Member): BarrierView {
  const { id, text, by } = barrier;
  return { id, text, by: by?.name ?? null, ...(isRaisedBy(barrier, viewer.id) && { isOwn: true }) };
}
