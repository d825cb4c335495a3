/** Loads what is kept about one person for whoever answers for a council, and beside it what others wrote that names them (P22). */
import type { FoundInDocument, MyData } from '../../contracts/api/my-data.ts';
import type { DomainError } from '../../domain/errors.ts';
import { findNamings, type Naming } from '../../domain/people-data/find-naming.ts';
import type { Role } from '../../domain/permissions.ts';
import { everyTeamOf, type TeamRef } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Member } from '../../domain/team/team.ts';
import {
  type DocumentType,
  type PersonKey,
  personType,
  teamType,
} from '../storage/document-types.ts';
import { programmePartition } from '../storage/partitions.ts';
import { readAll } from '../storage/read-all.ts';
import * as repository from '../storage/repository.ts';
import { loadMyData, type ReadDeps, toChange } from './load-my-data.ts';
import { lookEverywhere, readPartitions } from './partitions-of.ts';

type Outcome<T> = Promise<Result<T, DomainError>>;
type StoreDeps = Pick<ReadDeps, 'store'>;

/** Words of somebody else's that name them; `by` is what that person is called, null where nobody knows. */
export type NamedInWords = Omit<Naming, 'by'> & {
  readonly team: string;
  readonly type: string;
  readonly change: FoundInDocument['change'];
  readonly by: string | null;
  /** What that person is in the team now; null where they are not in it, or nobody knows who it is. */
  readonly role: Role | null;
};

export type About = {
  /** What they would be shown themselves. */
  readonly data: MyData;
  readonly named: readonly NamedInWords[];
  /** What changes that their check-ins tell of are called, by id. */
  readonly changes: ReadonlyMap<string, NonNullable<FoundInDocument['change']>>;
};

/** Errors: `not-found` for somebody of whom nothing is kept; `busy`. Writes nothing. */
export async function loadAbout(key: PersonKey, deps: ReadDeps): Outcome<About> {
  const person = await repository.read(deps.store, personType, key);
  if (!person.ok && person.error.kind !== 'not-found') return person;
  const name = person.ok ? person.value.name : '';
  const data = await loadMyData({ id: key.personId, tenantId: key.tenantId, name }, deps);
  if (!data.ok) return data;
  if (data.value.own.length + data.value.found.length === 0) return fail({ kind: 'not-found' });
  const teams = person.ok ? everyTeamOf(person.value) : [];
  const named: NamedInWords[] = [];
  const changes = new Map<string, NonNullable<FoundInDocument['change']>>();
  const own = wordsOf(data.value);
  const programmes = person.ok ? person.value.programmes : [];
  for (const team of [...teams, ...programmes]) {
    const pks = teams.includes(team)
      ? await readPartitions({ tenantId: key.tenantId, teamId: team.id }, deps)
      : ok([programmePartition(key.tenantId, team.id)]);
    if (!pks.ok) return pks;
    const read = await readAllIn(pks.value, deps);
    if (!read.ok) return read;
    for (const { document } of read.value) {
      const change = toChange(document);
      if (change && 'id' in document) changes.set(String(document.id), change);
    }
    named.push(...findNamed(read.value, { key, name, team, own }));
  }
  return ok({ data: data.value, named, changes });
}

type Read = { readonly type: DocumentType<never, never>['type']; readonly document: object };

async function readAllIn(
  partitions: readonly string[],
  { store }: StoreDeps,
): Outcome<readonly Read[]> {
  const found: Read[] = [];
  for (const look of lookEverywhere(partitions, lookIn)) {
    const all = await look();
    if (!all.ok) return all;
    found.push(...all.value);
  }
  return ok(found);

  async function lookIn<T extends { readonly id: string }, Key>(
    type: DocumentType<T, Key>,
    pk: string,
  ): Outcome<readonly Read[]> {
    const all = await readAll(store, type, pk);
    return all.ok ? ok(all.value.map((document) => ({ type: type.type, document }))) : all;
  }
}

type Wanted = {
  readonly key: PersonKey;
  readonly name: string;
  readonly team: TeamRef;
  /** Words they are shown as theirs: also where a name in them was put by somebody else since. */
  readonly own: ReadonlySet<unknown>;
};

/** By the name they have with Teams and, where it is another, the one on the team's roster. */
function findNamed(documents: readonly Read[], { key, name, team, own }: Wanted) {
  const people = peopleIn(documents);
  const called = new Set(
    [name, people.get(key.personId)?.name ?? name].filter((each) => each !== ''),
  );
  const found = documents.flatMap(({ type, document }) =>
    [...called].flatMap((each) =>
      findNamings(type, document, each)
        .filter(({ words, by }) => by !== key.personId && !(by === null && own.has(words)))
        .map(({ by, ...naming }): NamedInWords => {
          const writer = by === null ? undefined : people.get(by);
          const who = { by: writer?.name ?? null, role: writer?.role ?? null };
          return { ...naming, ...who, team: team.name, type, change: toChange(document) };
        }),
    ),
  );
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}

/** Those on a team's roster. */
function peopleIn(documents: readonly Read[]): ReadonlyMap<string, Member> {
  const people = new Map<string, Member>();
  for (const { type, document } of documents)
    if (type === teamType.type && 'members' in document && Array.isArray(document.members))
      for (const member of document.members as readonly Member[]) people.set(member.id, member);
  return people;
}

function wordsOf({ found }: MyData): ReadonlySet<unknown> {
  const kept = found.flatMap(({ mine }) => mine.flatMap((each) => each.kept));
  return new Set(kept.map(({ value }) => value));
}
