/** Loads a team's values and vision, for somebody in it; also the values alone, for Grow (P7). */

import type { Ambition, Value } from '../../domain/ambition/ambition.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { ambitionType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { type LoadedTeam, loadTeam } from '../team/load-team.ts';

export type LoadedAmbition = LoadedTeam & { readonly ambition: Ambition };

/** A team that has written nothing yet has an empty one. Errors: `not-a-member`, `busy`. */
export async function loadAmbition(
  teamId: string,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<LoadedAmbition, DomainError>> {
  const loaded = await loadTeam(teamId, actor, { store });
  if (!loaded.ok) return loaded;
  const { tenantId } = actor;
  const ambition = await repository.readOrEmpty(store, ambitionType, { tenantId, teamId });
  return ambition.ok ? ok({ ...loaded.value, ambition: ambition.value }) : ambition;
}

/** Errors: `not-a-member`, `busy`. */
export async function loadValues(
  teamId: string,
  actor: Actor,
  deps: Pick<Deps, 'store'>,
): Promise<Result<readonly Value[], DomainError>> {
  const loaded = await loadAmbition(teamId, actor, deps);
  return loaded.ok ? ok(loaded.value.ambition.values) : loaded;
}
