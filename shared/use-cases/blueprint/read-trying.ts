/** Reads those changes on a team's board that try an experiment (P20). */
import { StoredChange } from '../../contracts/stored/documents.ts';
import { tries } from '../../domain/blueprint/tried-by.ts';
import type { DomainError } from '../../domain/errors.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Team } from '../../domain/team/team.ts';
import type { Deps } from '../deps.ts';
import { readOpenChanges } from '../team/read-open-changes.ts';
import type { LoadedExperiment } from './load-experiments.ts';

/** By their numbers. Errors: `busy`. */
export async function readTrying(
  { tenantId, id: teamId }: Pick<Team, 'tenantId' | 'id'>,
  store: Deps['store'],
): Promise<Result<readonly SmallChange[], DomainError>> {
  const read = await readOpenChanges(store, { tenantId, teamId });
  if (!read.ok) return read;
  const trying = read.value.filter(({ doc }) => 'comesFrom' in doc && doc.comesFrom !== null);
  return ok(trying.map(({ doc }) => StoredChange.parse(doc)));
}

export type TryingTeam = { readonly team: Team; readonly change: SmallChange };

/** Of one experiment, in the order of its programme’s teams. Errors: `busy`. */
export async function readTeamsTrying(
  { experiment, teams }: Pick<LoadedExperiment, 'experiment' | 'teams'>,
  store: Deps['store'],
): Promise<Result<readonly TryingTeam[], DomainError>> {
  const found: TryingTeam[] = [];
  for (const team of teams) {
    const trying = await readTrying(team, store);
    if (!trying.ok) return trying;
    const its = trying.value.filter((change) => tries(change, experiment));
    found.push(...its.map((change) => ({ team, change })));
  }
  return ok(found);
}
