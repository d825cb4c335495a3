/** Loads the open changes of several teams at once, for somebody in them. */
import type { ChangeSummary } from '../../contracts/stored/documents.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor, TeamRef } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { loadBoardForMember } from '../team/load-board-for-member.ts';

export type FoundChange = { readonly change: ChangeSummary; readonly team: TeamRef };

export type FoundChanges = {
  readonly found: readonly FoundChange[];
  /** Every team that was looked in. */
  readonly teams: readonly TeamRef[];
};

/**
 * Latest first; one board is read a team. What the app remembers of a person may be older than the team's
 * roster, which decides. Errors: `not-a-member` when in none of them, `busy`.
 */
export async function loadOpenChanges(
  teamIds: readonly string[],
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<FoundChanges, DomainError>> {
  const boards = await Promise.all(teamIds.map((id) => loadBoardForMember(id, actor, { store })));
  const isBusy = boards.some((board) => !board.ok && board.error.kind === 'busy');
  if (isBusy) return fail({ kind: 'busy' });

  const seen = boards.flatMap((board) => (board.ok ? [board.value] : []));
  if (seen.length === 0) return fail({ kind: 'not-a-member' });
  const inTeams = seen.map(({ team: { id, name }, changes }) => ({ team: { id, name }, changes }));
  const found = inTeams
    .flatMap(({ team, changes }) => changes.map((change) => ({ change, team })))
    .toSorted((one, other) => other.change.loggedAt.localeCompare(one.change.loggedAt));
  return ok({ found, teams: inTeams.map(({ team }) => team) });
}
