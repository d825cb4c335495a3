/** Loads all that is kept about whoever asks, in every team they are or were in and every blueprint they are named for (P22). */
import type { FoundInDocument, MyData } from '../../contracts/api/my-data.ts';
import type { DomainError } from '../../domain/errors.ts';
import { findMine } from '../../domain/people-data/find-mine.ts';
import { standsNow } from '../../domain/people-data/stands-now.ts';
import { type Actor, everyTeamOf } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { DocumentReader } from '../../stores/document-store.ts';
import type { Deps } from '../deps.ts';
import {
  checkInsType,
  type DocumentType,
  mailboxType,
  personType,
} from '../storage/document-types.ts';
import { programmePartition } from '../storage/partitions.ts';
import { readAll } from '../storage/read-all.ts';
import * as repository from '../storage/repository.ts';
import { readPartitions } from './partitions-of.ts';
import { forTeamsTypes } from './teams-types.ts';

type Outcome<T> = Promise<Result<T, DomainError>>;
type Own = MyData['own'];

/** It writes nothing. */
export type ReadDeps = { readonly store: DocumentReader; readonly clock: Deps['clock'] };

/** Somebody the app does not know gets an empty answer: that is what is kept about them. Errors: `busy`. */
export async function loadMyData(actor: Actor, { store, clock }: ReadDeps): Outcome<MyData> {
  const key = { tenantId: actor.tenantId, personId: actor.id };
  const person = await repository.read(store, personType, key);
  if (!person.ok && person.error.kind !== 'not-found') return person;
  const teams = person.ok ? everyTeamOf(person.value) : [];
  const mailbox = await ownOf(mailboxType, repository.read(store, mailboxType, key));
  if (!mailbox.ok) return mailbox;

  const found: FoundInDocument[] = [];
  const own: Own[number][] = person.ok ? [{ type: personType.type, document: person.value }] : [];
  own.push(...mailbox.value);
  const looked = new Set<string>();
  for (const team of teams) {
    const partitions = await readPartitions({ ...key, teamId: team.id }, { store });
    if (!partitions.ok) return partitions;
    const fresh = partitions.value.filter((pk) => !looked.has(pk));
    for (const pk of fresh) looked.add(pk);
    const inTeam = await findInTeam(team.name, fresh, actor, { store });
    if (!inTeam.ok) return inTeam;
    found.push(...inTeam.value);
    const place = { ...key, teamId: team.id };
    const answers = await ownOf(checkInsType, repository.read(store, checkInsType, place));
    if (!answers.ok) return answers;
    own.push(...answers.value);
  }
  const programmes = person.ok ? person.value.programmes : [];
  for (const { id, name } of programmes) {
    const pk = programmePartition(key.tenantId, id);
    const inProgramme = await findInTeam(name, looked.has(pk) ? [] : [pk], actor, { store });
    if (!inProgramme.ok) return inProgramme;
    found.push(...inProgramme.value);
  }
  return ok({
    asOf: clock.now(),
    name: person.ok ? person.value.name : actor.name,
    teams: teams.map(({ name }) => name),
    programmes: programmes.map(({ name }) => name),
    ...{ found, own },
  });
}

async function findInTeam(
  team: string,
  partitions: readonly string[],
  { id: personId }: Actor,
  { store }: Pick<ReadDeps, 'store'>,
): Outcome<readonly FoundInDocument[]> {
  const found: FoundInDocument[] = [];
  for (const pk of partitions)
    for (const look of forTeamsTypes((type) => () => lookIn(type, pk))) {
      const all = await look();
      if (!all.ok) return all;
      found.push(...all.value);
    }
  return ok(found);

  async function lookIn<T extends { readonly id: string }, Key>(
    type: DocumentType<T, Key>,
    pk: string,
  ): Outcome<readonly FoundInDocument[]> {
    const all = await readAll(store, type, pk);
    if (!all.ok) return all;
    return ok(
      all.value.flatMap((document) => {
        const mine = findMine(type.type, document, personId);
        const change = toChange(document);
        const now = standsNow(type.type, document, personId);
        return mine.length === 0 ? [] : [{ team, type: type.type, change, mine, now }];
      }),
    );
  }
}

/** Its short id and title; null for what is no change. */
export function toChange(document: object): FoundInDocument['change'] {
  if (!('number' in document && 'title' in document)) return null;
  const { number, title } = document;
  return typeof number === 'number' && typeof title === 'string' ? { number, title } : null;
}

async function ownOf(
  { type }: Pick<DocumentType<never, never>, 'type'>,
  reading: Outcome<object>,
): Outcome<Own> {
  const read = await reading;
  if (read.ok) return ok([{ type, document: read.value }]);
  return read.error.kind === 'not-found' ? ok([]) : read;
}
