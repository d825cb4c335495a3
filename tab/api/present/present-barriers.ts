/** A team's barriers as whoever asks may see them: by theme, and which are theirs to take back. */
import type { BarriersView, BarrierView } from '../../../shared/contracts/api/barriers.ts';
import {
  type Barrier,
  type Barriers,
  barriersIn,
  isRaisedBy,
} from '../../../shared/domain/barriers/barriers.ts';
import { may } from '../../../shared/domain/permissions.ts';
import type { Member } from '../../../shared/domain/team/team.ts';

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
  const { id, text, by, from } = barrier;
  return {
    ...{ id, text, by: by?.name ?? null },
    ...(from && { from }),
    ...(isTheirs(barrier, viewer) && { isOwn: true }),
  };
}

function isTheirs(barrier: Barrier, { id, role }: Member): boolean {
  return isRaisedBy(barrier, id) || (barrier.from === 'wall' && may(role, 'theme-barriers', false));
}
