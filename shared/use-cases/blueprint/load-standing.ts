/** Loads how far a programme has come with making sense of what it learned (P19). */
import type { Standing } from '../../domain/blueprint/where-it-stands.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { countPeople } from '../../domain/programme/standing.ts';
import { ok, type Result } from '../../domain/result.ts';
import { toWall } from '../../domain/sensemaking/where-it-hangs.ts';
import type { Deps } from '../deps.ts';
import { evidenceType, reflectionsType, senseType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { loadExperiments } from './load-experiments.ts';

export type LoadedStanding = {
  readonly programmeId: string;
  readonly name: string;
  readonly standing: Standing;
};

/** Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function loadStanding(
  programmeId: string,
  actor: Actor,
  deps: Pick<Deps, 'store' | 'today' | 'calendar'>,
): Promise<Result<LoadedStanding, DomainError>> {
  const loaded = await loadExperiments(programmeId, actor, deps);
  if (!loaded.ok) return loaded;
  const { programme, teams, asked, name, blueprint, experiments } = loaded.value;
  const key = { tenantId: actor.tenantId, programmeId, round: programme.round };
  const [evidence, said, sense] = await Promise.all([
    repository.readOrEmpty(deps.store, evidenceType, key),
    repository.readOrEmpty(deps.store, reflectionsType, key),
    repository.readOrEmpty(deps.store, senseType, key),
  ]);
  if (!evidence.ok) return evidence;
  if (!said.ok) return said;
  if (!sense.ok) return sense;
  const things = [...evidence.value.items, ...said.value.reflections];
  const { themes, rings, vote } = sense.value;
  const people = countPeople(programme, { teams, asked });
  const unplaced = toWall(things, sense.value).unplaced.length;
  const standing = {
    ...{ teams: teams.length, teamsIn: evidence.value.teams.length, things: things.length },
    wall: { unplaced, themes, rings, vote, people },
    ...{ pillars: blueprint.pillars.length, experiments: experiments.length },
    started: experiments.filter(({ status }) => status !== 'proposed').length,
  };
  return ok({ programmeId, name, standing });
}
