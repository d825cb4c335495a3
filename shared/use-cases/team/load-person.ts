/** Loads what the app remembers of a person: the teams they can log for. */

import type { DomainError } from '../../domain/errors.ts';
import type { Actor, Person } from '../../domain/person.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { personType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

/** Errors: `not-a-member` when they are in no team the app serves, and `busy`. */
export async function loadPerson(
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<Person, DomainError>> {
  const key = { tenantId: actor.tenantId, personId: actor.id };
  const person = await repository.read(store, personType, key);
  if (!person.ok)
    return person.error.kind === 'not-found' ? fail({ kind: 'not-a-member' }) : person;
  const { teams, guestOf } = person.value;
  if (teams.length > 0) return person;
  return fail({ kind: 'not-a-member', ...(guestOf.length > 0 && { asGuest: true }) });
}
