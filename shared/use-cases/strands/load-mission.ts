/** Loads what a team's mission is made of: its barriers and themes, its vote and its strands. */
import type { Barriers } from '../../domain/barriers/barriers.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Priorities } from '../../domain/strands/priorities.ts';
import { loadBarriers } from '../barriers/load-barriers.ts';
import type { Deps } from '../deps.ts';
import { loadPriorities } from './load-priorities.ts';

export type LoadedMission = { readonly barriers: Barriers; readonly priorities: Priorities };

/** Errors: `not-a-member`, `busy`. */
export async function loadMission(
  teamId: string,
  actor: Actor,
  deps: Pick<Deps, 'store'>,
): Promise<Result<LoadedMission, DomainError>> {
  const [barriers, priorities] = await Promise.all([
    loadBarriers(teamId, actor, deps),
    loadPriorities(teamId, actor, deps),
  ]);
  if (!barriers.ok) return barriers;
  if (!priorities.ok) return priorities;
  return ok({ barriers: barriers.value.current, priorities: priorities.value.current });
}
