/** Loads all that a local blueprint says, out of what its teams wrote, made of it and try: for page, print and Word alike (P19). */
import type { BlueprintView } from '../../contracts/api/blueprint/blueprint.ts';
import { StoredChange } from '../../contracts/stored/documents.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Programme } from '../../domain/programme/programme.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type Evidence, noEvidence } from '../../domain/sensemaking/evidence.ts';
import type { Team } from '../../domain/team/team.ts';
import { enterProgramme, type ReadProgramme } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';
import { readRoundsUntil } from '../gathered/read-rounds.ts';
import { readExperiments } from '../programme/read-experiments.ts';
import {
  ambitionType,
  blueprintType,
  reflectionsType,
  senseType,
} from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { readOpenChanges } from '../team/read-open-changes.ts';
import { timeZoneOf } from './around-experiment.ts';
import { withSince } from './load-editions.ts';
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
  const asking = { programmeId, actor, verb: 'see-programme' } as const;
  const entered = await enterProgramme(deps.store, asking);
  return entered.ok ? loadBlueprintOf(entered.value, deps) : entered;
}

/** Says nothing of who is asking: whoever shows it authorises first. Errors: `busy`. */
export async function loadBlueprintOf(
  read: ReadProgramme,
  deps: LoadDeps,
): Promise<Result<BlueprintView, DomainError>> {
  const all = await readBlueprint(read, deps);
  if (!all.ok) return all;
  const { loaded, day } = all.value;
  const { tenantId, programmeId, editions } = loaded.blueprint;
  const n = editions.at(-1)?.n;
  const last = n === undefined ? null : { tenantId, programmeId, n };
  return withSince(toBlueprintView(loaded, day), last, deps.store);
}

/** All that its view is made of. Errors: `busy`. */
export async function readBlueprint(
  { programme, teams }: ReadProgramme,
  deps: LoadDeps,
): Promise<Result<{ readonly loaded: LoadedBlueprint; readonly day: Day }, DomainError>> {
  const { store, calendar } = deps;
  const { tenantId, programmeId, round } = programme;
  const key = { tenantId, programmeId };
  const ofRound = { ...key, round };
  const [blueprint, experiments, evidences, sense, reflections, ofTeams] = await Promise.all([
    repository.readOrEmpty(store, blueprintType, key),
    readExperiments(store, key),
    readRoundsUntil(store, ofRound),
    repository.readOrEmpty(store, senseType, ofRound),
    repository.readOrEmpty(store, reflectionsType, ofRound),
    Promise.all(teams.map((team) => loadOfTeam(team, store))),
  ]);
  if (!blueprint.ok) return blueprint;
  if (!experiments.ok) return experiments;
  if (!evidences.ok) return evidences;
  if (!sense.ok) return sense;
  if (!reflections.ok) return reflections;
  const ofEach: OfTeam[] = [];
  for (const each of ofTeams) {
    if (!each.ok) return each;
    ofEach.push(each.value);
  }
  const timeZone = timeZoneOf({ teams });
  const day = {
    today: deps.today(timeZone),
    dayOf: (at: string) => calendar.dayOf(at, timeZone),
  };
  const loaded = {
    name: programme.name,
    ...{ blueprint: blueprint.value, experiments: experiments.value },
    ...{
      evidence: evidences.value.at(-1) ?? noEvidence(ofRound),
      sense: sense.value,
      teams: ofEach,
    },
    ...{ reflections: reflections.value, madeBy: toMadeBy(programme, teams, evidences.value) },
  };
  return ok({ loaded, day });
}

/** Of several teams, those of which something is in, in whichever round: to have joined is not to have made it. */
function toMadeBy(
  { name }: Pick<Programme, 'name'>,
  teams: readonly Team[],
  rounds: readonly Evidence[],
): readonly string[] {
  const putIn = new Set(rounds.flatMap(({ items }) => items.map(({ teamId }) => teamId)));
  return teams.map(({ id }) => id).filter((id) => name === null || putIn.has(id));
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
