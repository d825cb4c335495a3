/** Puts the invented council’s first team into an empty database, once: in week 6 of 16, mid-journey. */
import type { Clock } from '../../../shared/domain/instant.ts';
import { createPerson, joinTeam } from '../../../shared/domain/person.ts';
import type { DocumentStore } from '../../../shared/stores/document-store.ts';
import { readTeam } from '../../../shared/use-cases/access/read-team.ts';
import {
  ambitionType,
  barriersType,
  changeType,
  checkInsType,
  personType,
  pulseType,
  strandsType,
  teamType,
} from '../../../shared/use-cases/storage/document-types.ts';
import { createOnce } from '../../../shared/use-cases/storage/repository.ts';
import { demoAmbition } from './ambition.ts';
import { demoChanges } from './changes.ts';
import { toAmbition } from './load-ambition.ts';
import { toChange } from './load-change.ts';
import { toCheckIns } from './load-check-ins.ts';
import { toPulse } from './load-pulse.ts';
import { toBarriers, toStrands } from './load-strands.ts';
import { demoPeople, demoTeam, demoTenantId, toRef } from './people.ts';
import { toTeam } from './set-up.ts';
import { stored } from './stored.ts';

/** The team is written last, so that a load cut short is taken up again at the next start. */
export async function loadDemo(store: DocumentStore, clock: Clock): Promise<void> {
  const known = await readTeam(store, demoTenantId, demoTeam.id);
  if (known.ok) return;
  const now = clock.now();
  const team = {
    ...toTeam(now),
    nextPromptAt: now,
    rosterReadAt: now,
    nextNumber: demoChanges.length + 1,
  };
  const barriers = toBarriers(team);
  // What happened before there was anybody to tell is no news.
  for (const change of demoChanges.map((demo, index) => toChange(demo, index + 1, team)))
    stored(await createOnce(store, changeType, { ...change, peopleOutbox: [], channelOutbox: [] }));
  for (const each of Object.values(demoPeople)) {
    const person = joinTeam(createPerson(each, demoTenantId), { id: team.id, name: team.name });
    stored(await createOnce(store, personType, person));
  }
  stored(await createOnce(store, ambitionType, toAmbition(team, demoAmbition, toRef)));
  stored(await createOnce(store, barriersType, barriers));
  stored(await createOnce(store, strandsType, toStrands(team, barriers)));
  stored(await createOnce(store, pulseType, toPulse(team)));
  stored(await createOnce(store, checkInsType, toCheckIns(team)));
  stored(await createOnce(store, teamType, team));
}
