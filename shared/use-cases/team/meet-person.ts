/** Notes with somebody's own document what they are in, whether the app has met them before or not. */
import type { DomainError } from '../../domain/errors.ts';
import { createPerson, type Person, type PersonRef } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { DocumentStore } from '../../stores/document-store.ts';
import { personType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

type Outcome = Promise<Result<Person, DomainError>>;

/** Safe to repeat. Errors: `busy`, `unknown`. */
export async function meetPerson(
  store: DocumentStore,
  tenantId: string,
  person: PersonRef,
  alter: (person: Person) => Person,
): Outcome {
  const known = await repository.createOnce(
    store,
    personType,
    alter(createPerson(person, tenantId)),
  );
  if (!known.ok || alter(known.value) === known.value) return known;
  return changePerson(store, { tenantId, personId: person.id }, alter);
}

/** Errors: `not-found` for somebody the app does not know; `busy`, `unknown`. */
export function changePerson(
  store: DocumentStore,
  key: { readonly tenantId: string; readonly personId: string },
  alter: (person: Person) => Person,
): Outcome {
  return repository.change(store, personType, key, (person) => ok(alter(person)));
}
