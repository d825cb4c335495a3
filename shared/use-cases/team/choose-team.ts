/** Remembers the team that somebody in several teams usually means. */
import type { DomainError } from '../../domain/errors.ts';
import { type Actor, type Person, rememberTeam } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { changeAggregate } from '../storage/aggregates.ts';
import { personKind } from '../storage/kinds.ts';
import { personPartition } from '../storage/partitions.ts';

/** Errors: `not-found`, `busy`. */
export function chooseTeam(
  teamId: string,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<Person, DomainError>> {
  const key = { pk: personPartition(actor.tenantId, actor.id), id: actor.id };
  return changeAggregate(store, personKind, key, (person) => ok(rememberTeam(person, teamId)));
}
