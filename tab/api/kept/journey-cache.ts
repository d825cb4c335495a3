/** A team’s journey, kept for a moment. */
import type { JourneyView } from '../../../shared/contracts/api/journey.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadJourney } from '../../../shared/use-cases/team/load-journey.ts';
import { keepForTeams, type TeamCache, toKept } from './keep-for-teams.ts';
import type { Marks } from './keep-while-same.ts';

export function createJourneyCache(
  deps: Pick<Deps, 'store' | 'today' | 'calendar'>,
  marks: Marks,
): TeamCache {
  return keepForTeams(
    async (key) => {
      const loaded = await loadJourney(key, deps);
      if (!loaded.ok) return loaded;
      const { team, crescendo } = loaded.value;
      const view: JourneyView = crescendo;
      return ok(toKept(team, view));
    },
    { marks, today: deps.today },
  );
}
