/** What a team has to make sense of, kept for a moment: all its words are looked through for it. */
import { ok } from '../../../shared/domain/result.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadGatheredOfTeam } from '../../../shared/use-cases/gathered/load-gathered.ts';
import { toGatheredView } from '../present/present-gathered.ts';
import { keepForTeams, type TeamCache, toKept } from './keep-for-teams.ts';
import type { Marks } from './keep-while-same.ts';

export function createGatheredCache(
  deps: Pick<Deps, 'store' | 'today' | 'calendar'>,
  marks: Marks,
): TeamCache {
  return keepForTeams(
    async (key) => {
      const loaded = await loadGatheredOfTeam(key, deps);
      return loaded.ok ? ok(toKept(loaded.value.team, toGatheredView(loaded.value, deps))) : loaded;
    },
    { marks, today: deps.today },
  );
}
