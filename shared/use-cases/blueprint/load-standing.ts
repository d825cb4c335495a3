/** Loads how far a programme has come with making sense of what it learned (P19). */
import type { Standing } from '../../domain/blueprint/where-it-stands.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import { hangsAt } from '../../domain/sensemaking/where-it-hangs.ts';
import type { Deps } from '../deps.ts';
import { evidenceType, senseType } from '../storage/document-types.ts';
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
  const { programme, teams, name, blueprint, experiments } = loaded.value;
  const key = { tenantId: actor.tenantId, programmeId, round: programme.round };
  const [evidence, sense] = await Promise.all([
    repository.readOrEmpty(deps.store, evidenceType, key),
    repository.readOrEmpty(deps.store, senseType, key),
  ]);
  if (!evidence.ok) return evidence;
  if (!sense.ok) return sense;
  const { items } = evidence.value;
  const sorted = items.filter((item) => hangsAt(item, sense.value.placed).side !== null);
  const standing = {
    ...{ teams: teams.length, teamsIn: evidence.value.teams.length },
    ...{ things: items.length, sorted: sorted.length, themes: sense.value.themes.length },
    ...{ pillars: blueprint.pillars.length, experiments: experiments.length },
    started: experiments.filter(({ status }) => status !== 'proposed').length,
  };
  return ok({ programmeId, name, standing });
}
