/** Every resource of the tab's API. */
import type { Deps } from '../../shared/use-cases/deps.ts';
import { ambitionRoute } from './ambition.ts';
import type { ApiRoute } from './api-route.ts';
import { barriersRoute } from './barriers.ts';
import { boardRoute } from './board.ts';
import type { BoardCache } from './board-cache.ts';
import { changeRoutes } from './changes.ts';
import { checkInsRoute } from './check-ins.ts';
import { meRoute } from './me.ts';
import { pulseRoute } from './pulse.ts';
import { strandsRoute } from './strands.ts';
import { teamRoute } from './team.ts';

export function createTabApi(deps: Deps, boards: BoardCache): readonly ApiRoute[] {
  return [
    meRoute(deps),
    teamRoute(deps),
    boardRoute(boards),
    barriersRoute(deps),
    strandsRoute(deps),
    ambitionRoute(deps),
    checkInsRoute(deps),
    pulseRoute(deps),
    ...changeRoutes(deps),
  ];
}
