/** Makes a team from its Teams roster, or brings it up to date; nothing else needs setting up first. */

import { noBarriers } from '../../domain/barriers/barriers.ts';
import type { DomainError } from '../../domain/errors.ts';
import {
  joinTeam,
  leaveTeam,
  type Person,
  type PersonRef,
  renamePerson,
} from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { createTeam, type RosterMember, type Team, withRoster } from '../../domain/team/team.ts';
import type { DocumentStore } from '../../stores/document-store.ts';
import { barriersType, personType, teamType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

type Roster = {
  readonly tenantId: string;
  readonly id: string;
  readonly name: string;
  readonly roster: readonly RosterMember[];
};

export type SeenTeam = Omit<Roster, 'roster'> & {
  /** Where Teams takes messages for these people. */
  readonly serviceUrl: string;
  readonly roster: readonly SeenMember[];
};

/** `userId` is the id Teams gives them towards this app. */
export type SeenMember = RosterMember & { readonly userId: string };

type Outcome<T> = Promise<Result<T, DomainError>>;

/** How many people are brought up to date at once. */
const atOnce = 8;

/**
 * `startsOn` is the Monday on which week 1 begins for a team not seen before. Safe to repeat and to
 * stop half-way: the team is written last, so until then it still says who has to be told that they
 * left, and whoever looks for newcomers in it finds them missing.
 *
 * A team without anybody is not one Teams has: where the roster comes empty, what is known stays.
 * Errors: `busy`; `not-a-member` for an empty roster of a team nobody knows.
 */
export async function syncTeam(
  seen: Roster,
  startsOn: string,
  store: DocumentStore,
): Outcome<Team> {
  if (seen.roster.length === 0) return asKnown(store, seen);
  const leaving = await findLeavers(store, seen);
  if (!leaving.ok) return leaving;
  const told = await inTurns([
    ...seen.roster.map((person) => () => join(store, seen, person)),
    ...leaving.value.map((person) => () => leave(store, seen, person)),
  ]);
  const peopleOutbox = told.find((result) => !result.ok);
  if (peopleOutbox) return peopleOutbox;

  const team = await repository.createOnce(store, teamType, createTeam({ ...seen, startsOn }));
  if (!team.ok) return team;
  const begun = await beginBarriers(store, seen);
  if (!begun.ok) return begun;
  return repository.change(store, teamType, toKey(seen), (current) =>
    ok(withRoster(current, seen.roster, seen.name)),
  );
}

async function asKnown(store: DocumentStore, seen: Roster): Outcome<Team> {
  const team = await repository.read(store, teamType, toKey(seen));
  return !team.ok && team.error.kind === 'not-found' ? fail({ kind: 'not-a-member' }) : team;
}

async function findLeavers(store: DocumentStore, seen: Roster): Outcome<readonly PersonRef[]> {
  const team = await repository.read(store, teamType, toKey(seen));
  if (!team.ok) return team.error.kind === 'not-found' ? ok([]) : team;
  const staying = new Set(seen.roster.map(({ id }) => id));
  return ok(team.value.members.filter(({ id }) => !staying.has(id)));
}

/** Before anybody has raised one, so that where it stands among other rows tells nothing of who did (P5). */
function beginBarriers(store: DocumentStore, { tenantId, id }: Roster) {
  return repository.createOnce(store, barriersType, noBarriers({ tenantId, teamId: id }));
}

function toKey({ tenantId, id }: Roster) {
  return { tenantId, teamId: id };
}

async function join(store: DocumentStore, seen: Roster, person: PersonRef): Outcome<Person> {
  const { tenantId, id, name } = seen;
  const team = { id, name };
  const nobody = { id: person.id, name: person.name, tenantId, teams: [], usualTeamId: null };
  const bring = (current: Person) => joinTeam(renamePerson(current, person.name), team);
  const known = await repository.createOnce(store, personType, bring(nobody));
  if (!known.ok || bring(known.value) === known.value) return known;
  return changePerson(store, seen, person, bring);
}

async function leave(
  store: DocumentStore,
  seen: Roster,
  person: PersonRef,
): Promise<Result<Person | undefined, DomainError>> {
  const left = await changePerson(store, seen, person, (current) => leaveTeam(current, seen.id));
  return !left.ok && left.error.kind === 'not-found' ? ok(undefined) : left;
}

function changePerson(
  store: DocumentStore,
  { tenantId }: Roster,
  { id }: PersonRef,
  alter: (person: Person) => Person,
): Outcome<Person> {
  return repository.change(store, personType, { tenantId, personId: id }, (person) =>
    ok(alter(person)),
  );
}

async function inTurns<T>(tasks: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const done: T[] = [];
  for (let next = 0; next < tasks.length; next += atOnce)
    done.push(...(await Promise.all(tasks.slice(next, next + atOnce).map((task) => task()))));
  return done;
}
