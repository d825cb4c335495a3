/** All there is of the demo's council in a store, document by document. */
import { demoPeople, demoTeam, demoTenantId } from '../../../../bot/local/demo/people.ts';
import { demoProgrammeId } from '../../../../bot/local/demo/programme/council.ts';
import { harbour } from '../../../../bot/local/demo/programme/harbour.ts';
import { hillside } from '../../../../bot/local/demo/programme/hillside.ts';
import type { Team } from '../../../../shared/domain/team/team.ts';
import {
  ambitionType,
  barriersType,
  blueprintType,
  changeType,
  evidenceType,
  experimentType,
  personType,
  programmeType,
  senseType,
  strandsType,
  teamType,
} from '../../../../shared/use-cases/storage/document-types.ts';
import {
  programmePartition,
  teamPartition,
} from '../../../../shared/use-cases/storage/partitions.ts';
import { readAll } from '../../../../shared/use-cases/storage/read-all.ts';
import { read, readOrEmpty } from '../../../../shared/use-cases/storage/repository.ts';
import { type TestDeps, unwrap } from '../../../support/build-deps.ts';

type Stored = Pick<TestDeps, 'store'>;

/** Of all three teams. */
export const everybody = Object.values({ ...harbour.people, ...hillside.people, ...demoPeople });

export async function teamOf({ store }: Stored, teamId: string): Promise<Team> {
  return unwrap(await read(store, teamType, { tenantId: demoTenantId, teamId }));
}

export async function everythingOf(deps: TestDeps) {
  const { store } = deps;
  const key = { tenantId: demoTenantId, programmeId: demoProgrammeId };
  const partition = programmePartition(demoTenantId, demoProgrammeId);
  const people = everybody.map(async ({ id: personId }) => {
    const person = await read(store, personType, { tenantId: demoTenantId, personId });
    return person.ok ? person.value : null;
  });
  return {
    riverside: { ...(await documentsOf(deps, demoTeam.id)), team: await teamOf(deps, demoTeam.id) },
    teams: await Promise.all([harbour, hillside].map(({ place }) => documentsOf(deps, place.id))),
    people: await Promise.all(people),
    programme: unwrap(await readOrEmpty(store, programmeType, key)),
    evidence: unwrap(await readOrEmpty(store, evidenceType, { ...key, round: 1 })),
    sense: unwrap(await readOrEmpty(store, senseType, { ...key, round: 1 })),
    blueprint: unwrap(await readOrEmpty(store, blueprintType, key)),
    experiments: unwrap(await readAll(store, experimentType, partition)),
  };
}

async function documentsOf({ store }: Stored, teamId: string) {
  const key = { tenantId: demoTenantId, teamId };
  const team = await read(store, teamType, key);
  return {
    team: team.ok ? team.value : null,
    changes: unwrap(await readAll(store, changeType, teamPartition(demoTenantId, teamId))),
    ambition: unwrap(await readOrEmpty(store, ambitionType, key)),
    barriers: unwrap(await readOrEmpty(store, barriersType, key)),
    strands: unwrap(await readOrEmpty(store, strandsType, key)),
  };
}
