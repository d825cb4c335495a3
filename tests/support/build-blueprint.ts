/** A local blueprint for tests: a programme of one team, one pillar and one experiment under it, ready to start. */
import {
  type Blueprint,
  noBlueprint,
  type Pillar,
} from '../../shared/domain/blueprint/blueprint.ts';
import type { Experiment } from '../../shared/domain/blueprint/experiment.ts';
import { openCycle } from '../../shared/domain/blueprint/experiments.ts';
import type { ProgrammePlace } from '../../shared/domain/programme/programme.ts';
import type { DocumentStore } from '../../shared/stores/document-store.ts';
import {
  blueprintType,
  experimentType,
  senseType,
} from '../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../shared/use-cases/storage/repository.ts';
import { unwrap } from './build-deps.ts';
import { testTenant } from './build-person.ts';
import { buildSense, buildSenseTheme } from './build-sense.ts';
import { members } from './build-team.ts';

export const programmePlace = { tenantId: testTenant, programmeId: 'team-team-north' };

export const drawnUp: Pillar = {
  id: 'pillar-1',
  title: 'Protected time',
  different: 'Nobody is called out of a visit',
  needs: { structure: null, process: 'One duty line', culture: null },
  commitment: null,
  themeIds: ['theme-1'],
  round: 1,
  version: 1,
};

export function buildBlueprint(overrides: Partial<Blueprint> = {}): Blueprint {
  return {
    ...{ ...noBlueprint(programmePlace), pillars: [drawnUp], version: 1 },
    ...overrides,
  };
}

export function buildExperiment(overrides: Partial<Experiment> = {}): Experiment {
  const { id, name } = members.practitioner;
  return {
    ...programmePlace,
    id: 'experiment-1',
    number: 1,
    pillarId: 'pillar-1',
    title: 'One duty line for a month',
    ifWe: 'answer one line in turns',
    thenWe: 'fewer visits broken off',
    because: 'nobody else is called',
    tryFirst: null,
    safeguard: null,
    owner: { id, name },
    signals: [{ words: 'Visits broken off in a week', seenBy: 'a-count', where: null }],
    reviewOn: '2026-12-14',
    status: 'proposed',
    from: null,
    cycles: [],
    reviewAsked: null,
    version: 1,
    history: [],
    appliedCommands: [],
    ...overrides,
  };
}

/** A pillar with an experiment of Amara’s that runs, one without any, and the theme they came from. */
export async function storeBlueprint(
  store: DocumentStore,
  overrides: Partial<Experiment> = {},
  place: ProgrammePlace = programmePlace,
): Promise<void> {
  const other = { ...drawnUp, id: 'pillar-2', title: 'A room to talk' };
  const numbersGiven = [{ commandId: 'propose-1', number: 1, pillarId: drawnUp.id }];
  const ask = { id: 'ask-1', ofRole: 'Head of IT', words: 'One login', answer: null, version: 1 };
  const blueprint = buildBlueprint({
    ...{ ...place, pillars: [drawnUp, other], nextNumber: 2, numbersGiven },
    asks: [{ ...ask, pillarId: null, by: { id: 'amara', name: 'Amara Osei' } }],
  });
  const cycles = [{ ...openCycle(1, '2026-11-16') }];
  const experiment = buildExperiment({ ...place, status: 'running', cycles, ...overrides });
  const sense = buildSense({
    ...place,
    themes: [buildSenseTheme({ name: 'Called out', side: 'barrier' })],
  });
  unwrap(await repository.createOnce(store, blueprintType, blueprint));
  unwrap(await repository.createOnce(store, experimentType, experiment));
  unwrap(await repository.createOnce(store, senseType, sense));
}
