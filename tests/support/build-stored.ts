/** Puts built aggregates into a store, and reads them back, in the way the use cases do. */

import type { Person } from '../../shared/domain/person.ts';
import type { SmallChange } from '../../shared/domain/small-change/small-change.ts';
import type { Team } from '../../shared/domain/team/team.ts';
import type { DocumentStore } from '../../shared/stores/document-store.ts';
import { createAggregate, readAggregate } from '../../shared/use-cases/storage/aggregates.ts';
import {
  changeKind,
  type Kind,
  personKind,
  teamKind,
} from '../../shared/use-cases/storage/kinds.ts';
import { buildChange } from './build-change.ts';
import { unwrap } from './build-deps.ts';
import { buildPerson } from './build-person.ts';
import { buildTeam } from './build-team.ts';

export function storeTeam(store: DocumentStore, overrides: Partial<Team> = {}): Promise<Team> {
  return write(store, teamKind, buildTeam(overrides));
}

export function storeChange(
  store: DocumentStore,
  overrides: Partial<SmallChange> = {},
): Promise<SmallChange> {
  return write(store, changeKind, buildChange(overrides));
}

export function storePerson(
  store: DocumentStore,
  overrides: Partial<Person> = {},
): Promise<Person> {
  return write(store, personKind, buildPerson(overrides));
}

/** Undefined when nothing is stored under the aggregate's id. */
export async function storedTeam(
  store: DocumentStore,
  overrides: Partial<Team> = {},
): Promise<Team | undefined> {
  return read(store, teamKind, buildTeam(overrides));
}

export async function storedChange(
  store: DocumentStore,
  overrides: Partial<SmallChange> = {},
): Promise<SmallChange | undefined> {
  return read(store, changeKind, buildChange(overrides));
}

export async function storedPerson(
  store: DocumentStore,
  overrides: Partial<Person> = {},
): Promise<Person | undefined> {
  return read(store, personKind, buildPerson(overrides));
}

async function write<T extends { readonly id: string }>(
  store: DocumentStore,
  kind: Kind<T>,
  aggregate: T,
): Promise<T> {
  return unwrap(await createAggregate(store, kind, aggregate));
}

async function read<T extends { readonly id: string }>(
  store: DocumentStore,
  kind: Kind<T>,
  aggregate: T,
): Promise<T | undefined> {
  const key = { pk: kind.partitionOf(aggregate), id: aggregate.id };
  const found = await readAggregate(store, kind, key);
  return found.ok ? found.value.doc : undefined;
}
