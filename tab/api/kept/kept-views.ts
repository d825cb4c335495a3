/** What the tab’s API keeps of each team for a moment, and forgets as soon as somebody writes to it. */
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { createBoardCache } from './board-cache.ts';
import { createJourneyCache } from './journey-cache.ts';
import type { TeamCache } from './keep-for-teams.ts';

export type KeptViews = {
  readonly boards: TeamCache;
  readonly journeys: TeamCache;
  /** Forgets all of a partition. */
  readonly drop: (pk: string) => void;
};

export function createKeptViews(deps: Pick<Deps, 'store' | 'today' | 'calendar'>): KeptViews {
  const boards = createBoardCache(deps);
  const journeys = createJourneyCache(deps);
  return {
    ...{ boards, journeys },
    drop(pk) {
      boards.drop(pk);
      journeys.drop(pk);
    },
  };
}
