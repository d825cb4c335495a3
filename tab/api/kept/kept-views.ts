/** What the tab’s API keeps of each team for a moment, and follows when somebody writes to it. */

import type { Written } from '../../../shared/stores/watch-store.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { createBlueprintCache, createEditionsCache } from './blueprint-cache.ts';
import { createBoardCache } from './board-cache.ts';
import { createGatheredCache } from './gathered-cache.ts';
import { createInfluenceCache } from './influence-cache.ts';
import { createJourneyCache } from './journey-cache.ts';
import type { ProgrammeCache } from './keep-for-programmes.ts';
import type { KeptView } from './keep-for-teams.ts';
import { shareMarks } from './keep-while-same.ts';
import { createEvidenceCache, createSenseCache } from './sense-cache.ts';

/** For whoever comes by a team of theirs, and for whoever comes by the programme itself. */
type KeptProgramme = Pick<ProgrammeCache, 'read' | 'readProgramme'>;

export type KeptViews = {
  readonly boards: KeptView;
  readonly journeys: KeptView;
  readonly influences: KeptView;
  readonly gathered: KeptView;
  readonly evidence: KeptProgramme;
  readonly senses: KeptProgramme;
  readonly blueprints: Pick<ProgrammeCache, 'readProgramme'>;
  readonly editions: Pick<ProgrammeCache, 'readProgramme'>;
  /** Somebody wrote to a partition. */
  readonly follow: (pk: string, written: Written) => void;
};

export function createKeptViews(deps: Pick<Deps, 'store' | 'today' | 'calendar'>): KeptViews {
  const marks = shareMarks(deps.store);
  const boards = createBoardCache(deps, marks);
  const journeys = createJourneyCache(deps, marks);
  const influences = createInfluenceCache(deps, marks);
  const gathered = createGatheredCache(deps, marks);
  const evidence = createEvidenceCache(deps, marks);
  const senses = createSenseCache(deps, marks);
  const blueprints = createBlueprintCache(deps, marks);
  const editions = createEditionsCache(deps, marks);
  return {
    ...{ boards, journeys, influences, gathered, evidence, senses, blueprints, editions },
    follow(pk, written) {
      boards.follow(pk, written);
      journeys.drop(pk);
      influences.drop(pk);
      gathered.drop(pk);
      evidence.drop(pk);
      senses.drop(pk);
      blueprints.drop(pk);
      editions.drop(pk);
    },
  };
}
