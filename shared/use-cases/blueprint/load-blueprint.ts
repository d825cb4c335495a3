/** Loads all that a local blueprint says, out of what its teams wrote, made of it and try: for page, print and Word alike (P19). */
import type { BlueprintView } from '../../contracts/api/blueprint/blueprint.ts';
import { StoredChange } from '../../contracts/stored/documents.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Team } from '../../domain/team/team.ts';
import { type AskingOfProgramme, enterProgramme } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';
import {
  ambitionType,
  blueprintType,
  evidenceType,
  experimentType,
  senseType,
} from '../storage/document-types.ts';
import { programmePartition } from '../storage/partitions.ts';
import { readAll } from '../storage/read-all.ts';
import * as repository from '../storage/repository.ts';
import { readOpenChanges } from '../team/read-open-changes.ts';
import { timeZoneOf } from './around-experiment.ts';
import {
  type Day,
  type LoadedBlueprint,
  type OfTeam,
  toBlueprintView,
} from './to-blueprint-view.ts';

type LoadDeps = Pick<Deps, 'store' | 'today' | 'calendar'>;

/** Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function loadBlueprint(
  programmeId: string,
  actor: Actor,
  deps: LoadDeps,
): Promise<Result<BlueprintView, DomainError>> {
  const read = await readBlueprint({ programmeId, actor, verb: 'see-programme' }, deps);
  return read.ok ? ok(toBlueprintView(read.value.loaded, read.value.day)) : read;
}

/** All that its view is made of, for whoever may do what they are there for. Errors: as above. */
export async function readBlueprint(
  asking: AskingOfProgramme,
  deps: LoadDeps,
): Promise<Result<{ readonly loaded: LoadedBlueprint; readonly day: Day }, DomainError>> {
  const { store, calendar } = deps;
  const { programmeId, actor } = asking;
  const entered = await enterProgramme(store, asking);
  if (!entered.ok) return entered;
  const { programme, teams } = entered.value;
  const key = { tenantId: actor.tenantId, programmeId };
  const ofRound = { ...key, round: programme.round };
  const [blueprint, experiments, evidence, sense, ofTeams] = await Promise.all([
    repository.readOrEmpty(store, blueprintType, key),
    readAll(store, experimentType, programmePartition(actor.tenantId, programmeId), {
      orderBy: { field: 'number', direction: 'asc' },
    }),
    repository.readOrEmpty(store, evidenceType, ofRound),
    repository.readOrEmpty(store, senseType, ofRound),
    Promise.all(teams.map((team) => loadOfTeam(team, store))),
  ]);
  if (!blueprint.ok) return blueprint;
  if (!experiments.ok) return experiments;
  if (!evidence.ok) return evidence;
  if (!sense.ok) return sense;
  const read: OfTeam[] = [];
  for (const each of ofTeams) {
    if (!each.ok) return each;
    read.push(each.value);
  }
  const timeZone = timeZoneOf(entered.value);
  const day = {
    today: deps.today(timeZone),
    dayOf: (at: string) => calendar.dayOf(at, timeZone),
  };
  const loaded = {
    ...{ blueprint: blueprint.value, experiments: experiments.value },
    ...{ evidence: evidence.value, sense: sense.value, teams: read },
  };
  return ok({ loaded, day });
}

/** Errors: `busy`. */
async function loadOfTeam(team: Team, store: Deps['store']): Promise<Result<OfTeam, DomainError>> {
  const key = { tenantId: team.tenantId, teamId: team.id };
  const [ambition, documents] = await Promise.all([
    repository.readOrEmpty(store, ambitionType, key),
    readOpenChanges(store, key),
  ]);
  if (!ambition.ok) return ambition;
  if (!documents.ok) return documents;
  const changes = documents.value.map(({ doc }) => StoredChange.parse(doc));
  return ok({ team, ambition: ambition.value, changes });
}
