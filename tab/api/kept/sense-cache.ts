/** What was put in, and what people make of it, kept for a moment: a room of open walls reads it once. */
import { ok } from '../../../shared/domain/result.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { toSenseOfTeams } from '../../../shared/use-cases/sensemaking/change-sense.ts';
import { loadEvidence, loadSense } from '../../../shared/use-cases/sensemaking/load-sense.ts';
import { toEvidenceView, toSenseView } from '../present/present-sense.ts';
import { keepForProgrammes, type ProgrammeCache } from './keep-for-programmes.ts';
import type { Marks } from './keep-while-same.ts';

type SenseDeps = Pick<Deps, 'store' | 'today'>;

export function createEvidenceCache(deps: SenseDeps, marks: Marks): ProgrammeCache {
  return keepForProgrammes(
    async ({ programme }) => {
      const evidence = await loadEvidence(programme, deps);
      return evidence.ok ? ok(toEvidenceView(evidence.value)) : evidence;
    },
    { ...deps, marks },
  );
}

export function createSenseCache(deps: SenseDeps, marks: Marks): ProgrammeCache {
  return keepForProgrammes(
    async (read) => {
      const sense = await loadSense(read.programme, deps);
      return sense.ok ? ok(toSenseView(toSenseOfTeams(sense.value, read))) : sense;
    },
    { ...deps, marks },
  );
}
