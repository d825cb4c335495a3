/** Loads where the changes of a team went in the blueprint the team is in, for somebody in the team (P19). */
import { type Went, whereItWent } from '../../domain/blueprint/where-it-went.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import { hangsAt } from '../../domain/sensemaking/where-it-hangs.ts';
import { enterProgrammeOfTeam } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';
import { readExperiments } from '../programme/read-experiments.ts';
import { readWalls } from '../programme/read-walls.ts';
import { blueprintType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

/** Of any change, by its id. */
export type FindWent = (changeId: string) => Went;

/** Of every round of which something went into a pillar, and of the one people are in. Errors: `not-a-member`, `busy`. */
export async function loadWhereItWent(
  teamId: string,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<FindWent, DomainError>> {
  const entered = await enterProgrammeOfTeam(store, { teamId, actor, verb: 'see-programme' });
  if (!entered.ok) return entered;
  const { programmeId, round } = entered.value.programme;
  const key = { tenantId: actor.tenantId, programmeId };
  const [blueprint, experiments] = await Promise.all([
    repository.readOrEmpty(store, blueprintType, key),
    readExperiments(store, key),
  ]);
  if (!blueprint.ok) return blueprint;
  if (!experiments.ok) return experiments;
  const { pillars } = blueprint.value;
  const walls = await readWalls(store, key, [round, ...pillars.map((each) => each.round)]);
  if (!walls.ok) return walls;
  const sources = walls.value.flatMap(({ items, placed }) =>
    items.map((item) => ({ ...item, themeId: hangsAt(item, placed).themeId })),
  );
  const leads = { pillars, experiments: experiments.value, sources };
  return ok((changeId) => whereItWent(changeId, leads));
}
