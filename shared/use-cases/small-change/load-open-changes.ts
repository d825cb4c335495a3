/** Loads the open changes of several teams at once, for somebody in them. */
import type { ChangeSummary } from '../../contracts/stored/documents.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor, TeamRef } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { DocumentStore } from '../../stores/document-store.ts';
import { authorise } from '../access/authorise.ts';
import type { Deps } from '../deps.ts';
import { loadTeamBoard } from '../team/load-team-board.ts';

export type FoundChange = { readonly change: ChangeSummary; readonly team: TeamRef };

export type FoundChanges = {
  readonly found: readonly FoundChange[];
  /** Every team that was looked in. */
  readonly teams: readonly TeamRef[];
};

/** Latest first; one board is read a team. Errors: `not-a-member` when in none of them, `busy`. */
export async function loadOpenChanges(
  teamIds: readonly string[],
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<FoundChanges, DomainError>> {
  const boards = await Promise.all(teamIds.map((id) => readBoard(store, actor, id)));
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

/** What the app remembers of a person may be older than the team's roster, which decides. */
async function readBoard(store: DocumentStore, { tenantId, id }: Actor, teamId: string) {
  const board = await loadTeamBoard(store, { tenantId, teamId });
  if (!board.ok) return board;
  const member = authorise(board.value.team, id, 'see-board');
  return member.ok ? board : member;
}
