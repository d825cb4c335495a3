/** Loads what a team learned and the time it gave back, for somebody in the team. */
import { StoredChange } from '../../contracts/stored/documents.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import { type NamedStrand, strandsToLookBy } from '../../domain/strands/strands-now.ts';
import type { Team } from '../../domain/team/team.ts';
import type { Deps } from '../deps.ts';
import { strandsType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { loadTeam } from './load-team.ts';
import { readOpenChanges } from './read-open-changes.ts';

export type LoadedLearning = {
  readonly team: Team;
  readonly changes: readonly SmallChange[];
  /** Those it can be looked at by. */
  readonly strands: readonly NamedStrand[];
};

/** Errors: `not-a-member`, `busy`. */
export async function loadLearning(
  teamId: string,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<LoadedLearning, DomainError>> {
  const loaded = await loadTeam(teamId, actor, { store });
  if (!loaded.ok) return loaded;
  const key = { tenantId: actor.tenantId, teamId };
  const [documents, strands] = await Promise.all([
    readOpenChanges(store, key),
    repository.readOrEmpty(store, strandsType, key),
  ]);
  if (!documents.ok) return documents;
  if (!strands.ok) return strands;
  const changes = documents.value.map(({ doc }) => StoredChange.parse(doc));
  const answered = changes.map(({ answers }) => answers.strandId);
  return ok({
    ...{ team: loaded.value.team, changes },
    strands: strandsToLookBy(strands.value, answered),
  });
}
