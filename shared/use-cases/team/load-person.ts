/** Loads what the app remembers of a person: the teams they can log for. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor, Person } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { readAggregate } from '../storage/aggregates.ts';
import { personKind } from '../storage/kinds.ts';
import { personPartition } from '../storage/partitions.ts';

/** Errors: `not-a-member` when they are in no team the app serves, and `busy`. */
export async function loadPerson(
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<Person, DomainError>> {
  const key = { pk: personPartition(actor.tenantId, actor.id), id: actor.id };
  const read = await readAggregate(store, personKind, key);
  if (!read.ok) return read.error.kind === 'not-found' ? fail({ kind: 'not-a-member' }) : read;
  const person = read.value.doc;
  return person.teams.length === 0 ? fail({ kind: 'not-a-member' }) : ok(person);
}
