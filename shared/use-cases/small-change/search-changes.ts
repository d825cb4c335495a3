/** Searches the open changes of every team somebody is in. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import { searchChanges as findAmong } from '../../domain/small-change/board/search.ts';
import type { Deps } from '../deps.ts';
import { loadPerson } from '../team/load-person.ts';
import { type FoundChanges, loadOpenChanges } from './load-open-changes.ts';

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
  const teamIds = person.value.teams.map(({ id }) => id);
  const open = await loadOpenChanges(teamIds, actor, { store });
  if (!open.ok) return open;

  const { found: latestFirst, teams } = open.value;
  const teamOf = new Map(latestFirst.map(({ change, team }) => [change, team]));
  const found = findAmong([...teamOf.keys()], typed).flatMap((change) => {
    const team = teamOf.get(change);
    return team ? [{ change, team }] : [];
  });
  return ok({ found: found.slice(0, limit), teams });
}
