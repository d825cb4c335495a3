/** The asks somebody still has to answer, over all their teams, oldest first. */
import type { ChangeSummary } from '../../contracts/stored/documents.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type Ask, openAsksOf } from '../../domain/small-change/asks.ts';
import type { Deps } from '../deps.ts';
import { loadPerson } from '../team/load-person.ts';
import { loadTeamBoard } from '../team/load-team-board.ts';

export type OpenAsk = { readonly change: ChangeSummary; readonly ask: Ask };

/** Errors: `not-a-member`, `busy`. */
export async function loadAsks(
  actor: Actor,
  deps: Deps,
): Promise<Result<readonly OpenAsk[], DomainError>> {
  const person = await loadPerson(actor, deps);
  if (!person.ok) return person;
  const { tenantId } = actor;
  const boards = await Promise.all(
    person.value.teams.map(({ id }) => loadTeamBoard(deps.store, { tenantId, teamId: id })),
  );
  const unread = boards.find((board) => !board.ok);
  if (unread && !unread.ok) return fail(unread.error);
  const open = boards
    .flatMap((board) => (board.ok ? board.value.changes : []))
    .flatMap((change) => openAsksOf(change, actor.id).map((ask) => ({ change, ask })));
  return ok(open.sort((one, other) => (one.ask.at < other.ask.at ? -1 : 1)));
}
