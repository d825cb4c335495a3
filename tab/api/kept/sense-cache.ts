/** What was put in, and what people make of it, kept for a moment: a room of open walls reads it once. */
import { ok } from '../../../shared/domain/result.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadEvidence, loadSense } from '../../../shared/use-cases/sensemaking/load-sense.ts';
import { toEvidenceView, toSenseView } from '../present/present-sense.ts';
import { keepForTeams, type TeamCache, toKept } from './keep-for-teams.ts';
import type { Marks } from './keep-while-same.ts';

type SenseDeps = Pick<Deps, 'store' | 'today'>;

export function createEvidenceCache(deps: SenseDeps, marks: Marks): TeamCache {
  return keepForTeams(
    async (key) => {
      const loaded = await loadEvidence(key, deps);
      if (!loaded.ok) return loaded;
      return ok(toKept(loaded.value.team, toEvidenceView(loaded.value.current)));
    },
    { marks, today: deps.today },
  );
}

export function createSenseCache(deps: SenseDeps, marks: Marks): TeamCache {
  return keepForTeams(
    async (key) => {
      const loaded = await loadSense(key, deps);
      if (!loaded.ok) return loaded;
      return ok(toKept(loaded.value.team, toSenseView(loaded.value)));
    },
    { marks, today: deps.today },
  );
}
