/** Searches the open changes of every team somebody is in. */
import type { ChangeSummary } from '../contracts/stored-documents.ts';
import type { DomainError } from '../domain/errors.ts';
import type { Actor, TeamRef } from '../domain/person.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { searchChanges as findAmong } from '../domain/small-change/search.ts';
import type { DocumentStore } from '../stores/document-store.ts';
import { authorise } from './authorise.ts';
import type { Deps } from './deps.ts';
import { loadPerson } from './load-person.ts';
import { loadTeamBoard } from './load-team-board.ts';

export type FoundChange = { readonly change: ChangeSummary; readonly team: TeamRef };

export type FoundChanges = {
  readonly found: readonly FoundChange[];
  /** Every team that was searched. */
  readonly teams: readonly TeamRef[];
};

/**
 * At most `limit`, best first and then latest first; without a word, the latest. One board is read a
 * team. Errors: `not-a-member`, `busy`.
 */
export async function searchChanges(
  { typed, limit }: { readonly typed: string; readonly limit: number },
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<FoundChanges, DomainError>> {
  const person = await loadPerson(actor, { store });
  if (!person.ok) return person;
  const boards = await Promise.all(person.value.teams.map(({ id }) => readBoard(store, actor, id)));
  const isBusy = boards.some((board) => !board.ok && board.error.kind === 'busy');
  if (isBusy) return fail({ kind: 'busy' });

  const seen = boards.flatMap((board) => (board.ok ? [board.value] : []));
  if (seen.length === 0) return fail({ kind: 'not-a-member' });
  const teams = new Map(seen.map(({ team: { id, name } }) => [id, { id, name }]));
  const latestFirst = seen
    .flatMap(({ changes }) => changes)
    .toSorted((one, other) => other.loggedAt.localeCompare(one.loggedAt));
  const found = findAmong(latestFirst, typed).flatMap((change) => {
    const team = teams.get(change.teamId);
    return team ? [{ change, team }] : [];
  });
  return ok({ found: found.slice(0, limit), teams: [...teams.values()] });
}

/** What the app remembers of a person may be older than the team's roster, which decides. */
async function readBoard(store: DocumentStore, { tenantId, id }: Actor, teamId: string) {
  const board = await loadTeamBoard(store, { tenantId, teamId });
  if (!board.ok) return board;
  const member = authorise(board.value.team, id, 'see-board');
  return member.ok ? board : member;
}
