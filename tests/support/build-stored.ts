/** Puts built aggregates into a store, and reads them back, in the way the use cases do. */

import { type Ambition, createAmbition } from '../../shared/domain/ambition/ambition.ts';
import type { Barriers } from '../../shared/domain/barriers/barriers.ts';
import { type CheckIns, noCheckIns } from '../../shared/domain/check-in/check-ins.ts';
import type { Address } from '../../shared/domain/mailbox/mailbox.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { SmallChange } from '../../shared/domain/small-change/small-change.ts';
import type { Strands } from '../../shared/domain/strands/strands.ts';
import type { Team } from '../../shared/domain/team/team.ts';
import type { DocumentStore } from '../../shared/stores/document-store.ts';
import {
  ambitionType,
  barriersType,
  changeType,
  checkInsType,
  type DocumentType,
  mailboxType,
  type PersonKey,
  personType,
  strandsType,
  teamType,
} from '../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../shared/use-cases/storage/repository.ts';
import { buildChange } from './build-change.ts';
import { unwrap } from './build-deps.ts';
import { buildPerson, testTenant } from './build-person.ts';
import { buildBarriers, buildStrands } from './build-strands.ts';
import { buildTeam } from './build-team.ts';

export function storeTeam(store: DocumentStore, overrides: Partial<Team> = {}): Promise<Team> {
  return write(store, teamType, buildTeam(overrides));
}

export function storeChange(
  store: DocumentStore,
  overrides: Partial<SmallChange> = {},
): Promise<SmallChange> {
  return write(store, changeType, buildChange(overrides));
}

export function storeStrands(
  store: DocumentStore,
  overrides: Partial<Strands> = {},
): Promise<Strands> {
  return write(store, strandsType, buildStrands(overrides));
}

export function storeBarriers(
  store: DocumentStore,
  overrides: Partial<Barriers> = {},
): Promise<Barriers> {
  return write(store, barriersType, buildBarriers(overrides));
}

export function storeAmbition(
  store: DocumentStore,
  overrides: Partial<Ambition> = {},
): Promise<Ambition> {
  const place = { tenantId: testTenant, teamId: 'team-north' };
  return write(store, ambitionType, { ...createAmbition(place), ...overrides });
}

export function storePerson(
  store: DocumentStore,
  overrides: Partial<Person> = {},
): Promise<Person> {
  return write(store, personType, buildPerson(overrides));
}

type CheckInsKey = Pick<CheckIns, 'tenantId' | 'teamId' | 'personId'>;

export function storeCheckIns(
  store: DocumentStore,
  { answers, ...place }: CheckInsKey & Partial<CheckIns>,
): Promise<CheckIns> {
  return write(store, checkInsType, { ...noCheckIns(place), ...(answers && { answers }) });
}

export function storedCheckIns(
  store: DocumentStore,
  place: CheckInsKey,
): Promise<CheckIns | undefined> {
  return read(store, checkInsType, noCheckIns(place));
}

/** Undefined when nothing is stored under the aggregate's id. */
export async function storedTeam(
  store: DocumentStore,
  overrides: Partial<Team> = {},
): Promise<Team | undefined> {
  return read(store, teamType, buildTeam(overrides));
}

export async function storedChange(
  store: DocumentStore,
  overrides: Partial<SmallChange> = {},
): Promise<SmallChange | undefined> {
  return read(store, changeType, buildChange(overrides));
}

export async function storedPerson(
  store: DocumentStore,
  overrides: Partial<Person> = {},
): Promise<Person | undefined> {
  return read(store, personType, buildPerson(overrides));
}

/** Where somebody is reached, as far as is known. */
export async function loadAddress(store: DocumentStore, key: PersonKey): Promise<Address | null> {
  return unwrap(await repository.readOrEmpty(store, mailboxType, key)).address;
}

async function write<T extends { readonly id: string }, Key>(
  store: DocumentStore,
  type: DocumentType<T, Key>,
  document: T,
): Promise<T> {
  return unwrap(await repository.createOnce(store, type, document));
}

async function read<T extends { readonly id: string }, Key>(
  store: DocumentStore,
  type: DocumentType<T, Key>,
  document: T,
): Promise<T | undefined> {
  const found = await repository.read(store, type, type.keyOf(document));
  return found.ok ? found.value : undefined;
}
