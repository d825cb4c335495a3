/** What a team has, for a lead who takes it with them: as a table of its changes, or all of it (P22). */
import type { CheckIns } from '../../domain/check-in/check-ins.ts';
import type { DomainError } from '../../domain/errors.ts';
import { type ChangeRow, toChangeRow } from '../../domain/people-data/change-row.ts';
import { type TeamThings, toTeamExport } from '../../domain/people-data/team-export.ts';
import { may } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Member, Team } from '../../domain/team/team.ts';
import { authorise } from '../access/authorise.ts';
import { readProgrammeOf } from '../access/enter-programme.ts';
import { readTeam } from '../access/read-team.ts';
import type { Deps } from '../deps.ts';
import {
  ambitionType,
  barriersType,
  blueprintType,
  changeType,
  checkInsType,
  type DocumentType,
  editionType,
  experimentType,
  pulseType,
  reflectionsType,
  senseType,
  strandsType,
  type TeamKey,
} from '../storage/document-types.ts';
import { teamPartition } from '../storage/partitions.ts';
import { readAll } from '../storage/read-all.ts';
import * as repository from '../storage/repository.ts';
import { partitionsOf } from './partitions-of.ts';

type Outcome<T> = Promise<Result<T, DomainError>>;

/** A team, and who may take what it has: only `findTeamToExport` gives one. */
export type TeamToExport = { readonly team: Team; readonly member: Member };

/** Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function findTeamToExport(
  teamId: string,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Outcome<TeamToExport> {
  const team = await readTeam(store, actor.tenantId, teamId);
  if (!team.ok) return team;
  const member = authorise(team.value, actor.id, 'export-team');
  return member.ok ? ok({ team: team.value, member: member.value }) : member;
}

/** Of every change, also of those taken off the board. Errors: `busy`. */
export async function exportTable(
  { team }: TeamToExport,
  { store, calendar }: Pick<Deps, 'store' | 'calendar'>,
): Outcome<readonly ChangeRow[]> {
  const changes = await readChanges(team, store);
  if (!changes.ok) return changes;
  const strands = await repository.readOrEmpty(store, strandsType, toKey(team));
  if (!strands.ok) return strands;
  const dayOf = (instant: string) => calendar.dayOf(instant, team.timeZone);
  const place = { team, strands: strands.value, dayOf };
  return ok(changes.value.map((change) => toChangeRow(change, place)));
}

/** Errors: `busy`. */
export async function exportEverything(
  exporting: TeamToExport,
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
): Outcome<object> {
  const things = await readThings(exporting, store);
  return things.ok ? ok(toTeamExport(things.value, clock.now())) : things;
}

async function readThings(exporting: TeamToExport, store: Deps['store']): Outcome<TeamThings> {
  const { team } = exporting;
  const key = toKey(team);
  const changes = await readChanges(team, store);
  if (!changes.ok) return changes;
  const ambition = await repository.readOrEmpty(store, ambitionType, key);
  if (!ambition.ok) return ambition;
  const barriers = await repository.readOrEmpty(store, barriersType, key);
  if (!barriers.ok) return barriers;
  const strands = await repository.readOrEmpty(store, strandsType, key);
  if (!strands.ok) return strands;
  const pulse = await repository.readOrEmpty(store, pulseType, key);
  if (!pulse.ok) return pulse;
  const senses = await readWithProgramme(senseType, team, store);
  if (!senses.ok) return senses;
  const reflections = await readWithProgramme(reflectionsType, team, store);
  if (!reflections.ok) return reflections;
  const read = await readProgrammeOf(store, team);
  if (!read.ok) return read;
  const blueprint = await repository.readOrEmpty(store, blueprintType, read.value.programme);
  if (!blueprint.ok) return blueprint;
  const experiments = await readWithProgramme(experimentType, team, store);
  if (!experiments.ok) return experiments;
  const editions = await readWithProgramme(editionType, team, store);
  if (!editions.ok) return editions;
  const checkIns = await readCheckIns(exporting, store);
  if (!checkIns.ok) return checkIns;
  return ok({
    team,
    changes: changes.value,
    ambition: ambition.value,
    barriers: barriers.value,
    strands: strands.value,
    pulse: pulse.value,
    senses: senses.value,
    reflections: reflections.value,
    blueprint: blueprint.value,
    experiments: experiments.value.toSorted((a, b) => a.number - b.number),
    editions: editions.value.toSorted((a, b) => a.n - b.n),
    checkIns: checkIns.value,
  });
}

/** What it made by itself, and with the teams it is or was in a programme with: they may all read that. */
async function readWithProgramme<T extends { readonly id: string }, Key>(
  type: DocumentType<T, Key>,
  team: Team,
  store: Deps['store'],
): Outcome<readonly T[]> {
  const found: T[] = [];
  for (const pk of partitionsOf(team)) {
    const all = await readAll(store, type, pk);
    if (!all.ok) return all;
    found.push(...all.value);
  }
  return ok(found);
}

function readChanges(team: Team, store: Deps['store']): Outcome<readonly SmallChange[]> {
  return readInOrder(changeType, team, store);
}

/** The first that got a number comes first. */
function readInOrder<T extends { readonly id: string }, Key>(
  type: DocumentType<T, Key>,
  { tenantId, id }: Team,
  store: Deps['store'],
): Outcome<readonly T[]> {
  return readAll(store, type, teamPartition(tenantId, id), {
    orderBy: { field: 'number', direction: 'asc' },
  });
}

/** As the tab shows them: of whoever may check in now, and to nobody who may not see them there. */
async function readCheckIns(
  { team, member }: TeamToExport,
  store: Deps['store'],
): Outcome<readonly CheckIns[] | null> {
  if (!may(member.role, 'see-check-ins', false)) return ok(null);
  const all = await readAll(store, checkInsType, teamPartition(team.tenantId, team.id));
  if (!all.ok) return all;
  const asked = team.members.filter(({ role }) => may(role, 'check-in', false));
  return ok(all.value.filter(({ personId }) => asked.some(({ id }) => id === personId)));
}

function toKey({ tenantId, id: teamId }: Team): TeamKey {
  return { tenantId, teamId };
}
