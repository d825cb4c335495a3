/** What a team has to make sense of, kept for a moment: all its words are looked through for it. */
import type { GatheredView } from '../../../shared/contracts/api/blueprint/gathered.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import {
  type LoadedGathered,
  loadGathered,
} from '../../../shared/use-cases/gathered/load-gathered.ts';
import { keepForTeams, type TeamCache, toKept } from './keep-for-teams.ts';
import type { Marks } from './keep-while-same.ts';

export function createGatheredCache(
  deps: Pick<Deps, 'store' | 'today' | 'calendar'>,
  marks: Marks,
): TeamCache {
  return keepForTeams(
    async (key) => {
      const loaded = await loadGathered(key, deps);
      return loaded.ok ? ok(toKept(loaded.value.team, toView(loaded.value, deps))) : loaded;
    },
    { marks, today: deps.today },
  );
}

function toView(
  { team: { journey, timeZone }, items }: LoadedGathered,
  { today }: Pick<Deps, 'today'>,
): GatheredView {
  const ahead = journey.workshops.filter((day) => day >= today(timeZone));
  return { items: [...items] as GatheredView['items'], workshopOn: ahead.at(-1) ?? null };
}
