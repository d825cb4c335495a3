/** Asks about doubtful names once everything else is in order, and keeps in mind that somebody has answered (P4). */
import { type Answerable, findDoubts, type Known } from '../../domain/doubts.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor, TeamRef } from '../../domain/person.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { readTeam } from './read-team.ts';

/** Something about to be stored becomes a `doubtful-name`; a refusal and whatever was answered pass. */
export function withQuestion<T>(
  result: Result<T, DomainError>,
  typed: Answerable,
  known: Known,
): Result<T, DomainError> {
  if (!result.ok) return result;
  const problems = findDoubts(typed, known);
  return problems.length > 0 ? fail({ kind: 'doubtful-name', problems }) : result;
}

/** Whatever else is in the way, somebody who has answered is not asked again. */
export function keepAnswer<T>(
  result: Result<T, DomainError>,
  { asked }: Answerable,
): Result<T, DomainError> {
  return result.ok || !asked ? result : fail({ ...result.error, answered: true });
}

/** The same question before there is anything to store; `teams` are those the words could go to. */
export async function askBefore(
  typed: object,
  teams: readonly Pick<TeamRef, 'id'>[],
  { tenantId }: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<DomainError | undefined> {
  const words = { ...typed, asked: false };
  if (findDoubts(words, { people: [] }).length === 0) return undefined;
  const read = await Promise.all(teams.map(({ id }) => readTeam(store, tenantId, id)));
  const people = read.flatMap((team) => (team.ok ? team.value.members : []));
  const problems = findDoubts(words, { people });
  return problems.length > 0 ? { kind: 'doubtful-name', problems } : undefined;
}
