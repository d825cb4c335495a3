/** Puts the invented council into an empty database, once: a team in week 6 of 16, mid-journey. */

import { type Ambition, createAmbition } from '../../../shared/domain/ambition/ambition.ts';
import { addValue } from '../../../shared/domain/ambition/values.ts';
import { writeVision } from '../../../shared/domain/ambition/vision.ts';
import { addVoice } from '../../../shared/domain/ambition/voices.ts';
import type { Command } from '../../../shared/domain/command.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { Clock } from '../../../shared/domain/instant.ts';
import { createPerson, joinTeam } from '../../../shared/domain/person.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
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
import { demoValues, demoVision, demoVoices } from './ambition.ts';
import { byTheRules } from './by-the-rules.ts';
import { demoChanges } from './changes.ts';
import { toChange } from './load-change.ts';
import { toCheckIns } from './load-check-ins.ts';
import { toPulse } from './load-pulse.ts';
import { toBarriers, toStrands } from './load-strands.ts';
import { type DemoName, demoPeople, demoTeam, demoTenantId, toRef } from './people.ts';
import { toTeam } from './set-up.ts';

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
  stored(await createOnce(store, ambitionType, toAmbition(team)));
  stored(await createOnce(store, barriersType, barriers));
  stored(await createOnce(store, strandsType, toStrands(team, barriers)));
  stored(await createOnce(store, pulseType, toPulse(team)));
  stored(await createOnce(store, checkInsType, toCheckIns(team)));
  stored(await createOnce(store, teamType, team));
}

function stored(result: Result<unknown, DomainError>): void {
  if (!result.ok) throw new Error('The demo could not be loaded: the store is busy.');
}

/** What the team wrote at its first workshop. */
function toAmbition(team: Team): Ambition {
  const { tenantId, id: teamId } = team;
  const command = (name: string, by: DemoName): Command => ({
    id: `demo-${name}`,
    by: toRef(by),
    at: `${team.journey.workshops[0]}T10:30:00.000Z`,
  });
  const empty = createAmbition({ tenantId, teamId });
  const valued = demoValues.reduce(
    (ambition, { by, ...words }, at) =>
      byTheRules(addValue(ambition, words, command(`value-${at + 1}`, by))),
    empty,
  );
  const voiced = demoVoices.reduce(
    (ambition, { by, voice }, at) =>
      byTheRules(addVoice(ambition, { voice }, command(`voice-${at + 1}`, by))),
    valued,
  );
  const { vision, by } = demoVision;
  return byTheRules(writeVision(voiced, { vision, version: 0 }, command('vision', by)));
}
