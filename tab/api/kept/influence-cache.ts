/** A team’s influence map, kept for a moment. */
import type { InfluenceView } from '../../../shared/contracts/api/influence.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadInfluence } from '../../../shared/use-cases/team/load-influence.ts';
import { keepForTeams, type TeamCache, toKept } from './keep-for-teams.ts';
import type { Marks } from './keep-while-same.ts';

export function createInfluenceCache(
  deps: Pick<Deps, 'store' | 'today' | 'calendar'>,
  marks: Marks,
): TeamCache {
  return keepForTeams(
    async (key) => {
      const loaded = await loadInfluence(key, deps);
      if (!loaded.ok) return loaded;
      const { team, influence } = loaded.value;
      const view: InfluenceView = influence;
      return ok(toKept(team, view));
    },
    { marks, today: deps.today },
  );
}
