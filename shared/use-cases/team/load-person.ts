/** Loads what the app remembers of a person: the teams they can log for, and the blueprints they are named for. */

import type { DomainError } from '../../domain/errors.ts';
import type { Actor, Person } from '../../domain/person.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { personType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

type LoadDeps = Pick<Deps, 'store'>;
type Outcome = Promise<Result<Person, DomainError>>;

/** Errors: `not-a-member` when they are in no team the app serves, and `busy`. */
export async function loadPerson(actor: Actor, deps: LoadDeps): Outcome {
  const person = await loadWhoever(actor, deps);
  if (!person.ok || person.value.teams.length > 0) return person;
  return fail(inNone(person.value));
}

/** Also of somebody who is in none and is named for a council's blueprint. Errors: as above. */
export async function loadPersonOrNamed(actor: Actor, deps: LoadDeps): Outcome {
  const person = await loadWhoever(actor, deps);
  if (!person.ok || person.value.teams.length + person.value.programmes.length > 0) return person;
  return fail(inNone(person.value));
}

function inNone({ guestOf }: Person): DomainError {
  return { kind: 'not-a-member', ...(guestOf.length > 0 && { asGuest: true }) };
}

async function loadWhoever(actor: Actor, { store }: LoadDeps): Outcome {
  const key = { tenantId: actor.tenantId, personId: actor.id };
  const person = await repository.read(store, personType, key);
  if (!person.ok)
    return person.error.kind === 'not-found' ? fail({ kind: 'not-a-member' }) : person;
  return person;
}
