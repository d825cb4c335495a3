/** Puts two more invented teams into a local database, once, with what they and the council made of it together. */
import type { Blueprint } from '../../../../shared/domain/blueprint/blueprint.ts';
import { freshIn } from '../../../../shared/domain/blueprint/tell-went.ts';
import { withWentTold } from '../../../../shared/domain/blueprint/went-in.ts';
import type { Calendar } from '../../../../shared/domain/calendar.ts';
import type { Clock } from '../../../../shared/domain/instant.ts';
import {
  createPerson,
  joinTeam,
  type PersonRef,
  rememberTeam,
  type TeamRef,
} from '../../../../shared/domain/person.ts';
import { ok } from '../../../../shared/domain/result.ts';
import type { Evidence } from '../../../../shared/domain/sensemaking/evidence.ts';
import type { Sense } from '../../../../shared/domain/sensemaking/sense.ts';
import type { DocumentStore } from '../../../../shared/stores/document-store.ts';
import { readTeam } from '../../../../shared/use-cases/access/read-team.ts';
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
import { change, createOnce } from '../../../../shared/use-cases/storage/repository.ts';
import { demoTeam, demoTenantId } from '../people.ts';
import { stored } from '../stored.ts';
import { toCouncil, toInvited, toJoined, toProgramme } from './council.ts';
import { hillside } from './hillside.ts';
import { toDrawnUp } from './load-blueprint.ts';
import type { LoadedTeam } from './load-told-team.ts';
import { toEvidence, toSense } from './load-wall.ts';

/**
 * Also beside what an earlier version loaded, of which it alters nothing but who is in what, and that Riverside is
 * asked to join. The second team is written last, so that a load cut short is taken up again at the next start.
 */
export async function loadProgramme(
  store: DocumentStore,
  clock: Clock,
  calendar: Calendar,
): Promise<void> {
  const known = await readTeam(store, demoTenantId, hillside.place.id);
  if (known.ok) return;
  const council = toCouncil(clock.now(), calendar);
  const evidence = toEvidence(council);
  const sense = toSense(council, evidence);
  const { blueprint, experiments } = toDrawnUp(council, sense);
  for (const loaded of council.teams) await loadOfTeam(store, loaded);
  stored(await createOnce(store, evidenceType, evidence));
  stored(await createOnce(store, senseType, sense));
  stored(await createOnce(store, blueprintType, toTold(blueprint, evidence, sense)));
  for (const experiment of experiments) stored(await createOnce(store, experimentType, experiment));
  const programme = stored(await createOnce(store, programmeType, toProgramme(council)));
  const riverside = { tenantId: demoTenantId, teamId: demoTeam.id };
  stored(await change(store, teamType, riverside, (team) => ok(toInvited(programme, team))));
  for (const team of toJoined(council, programme)) stored(await createOnce(store, teamType, team));
}

/** Those whose changes went into it heard so at the time. */
function toTold(blueprint: Blueprint, { items }: Evidence, { placed }: Sense): Blueprint {
  return withWentTold(blueprint, freshIn({ blueprint, walls: [{ items, placed }] }));
}

async function loadOfTeam(
  store: DocumentStore,
  { team, changes, ambition, barriers, strands, told }: LoadedTeam,
): Promise<void> {
  for (const each of changes) stored(await createOnce(store, changeType, each));
  stored(await createOnce(store, ambitionType, ambition));
  stored(await createOnce(store, barriersType, barriers));
  stored(await createOnce(store, strandsType, strands));
  const ref = { id: team.id, name: team.name };
  for (const person of Object.values(told.people)) await loadPerson(store, person, ref);
}

/** Whoever is in Riverside already means that team where they do not say which. */
async function loadPerson(store: DocumentStore, person: PersonRef, team: TeamRef): Promise<void> {
  const key = { tenantId: demoTenantId, personId: person.id };
  const first = joinTeam(createPerson(person, demoTenantId), team);
  stored(await createOnce(store, personType, first));
  stored(
    await change(store, personType, key, (there) => {
      const joined = joinTeam(there, team);
      const meant = there.usualTeamId ?? there.teams.find(({ id }) => id === demoTeam.id)?.id;
      return ok(meant === undefined ? joined : rememberTeam(joined, meant));
    }),
  );
}
