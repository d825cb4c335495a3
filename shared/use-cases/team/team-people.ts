/** Keeps with each person which teams they are in, for a team whose people come and go. */
import type { DomainError } from '../../domain/errors.ts';
import {
  joinTeam,
  leaveTeam,
  type Person,
  type PersonRef,
  renamePerson,
  type TeamRef,
  waitAtTeam,
} from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import { waitingGuests } from '../../domain/team/guests.ts';
import type { Team } from '../../domain/team/team.ts';
import type { DocumentStore } from '../../stores/document-store.ts';
import type { Deps } from '../deps.ts';
import { inTurns } from '../storage/in-turns.ts';
import { changePerson, meetPerson } from './meet-person.ts';

type Outcome<T> = Promise<Result<T, DomainError>>;

export type PeopleOfTeam = {
  /** The team as it is called now. */
  readonly team: TeamRef & { readonly tenantId: string };
  readonly joining: readonly PersonRef[];
  /** On its roster as guests, and not in it. */
  readonly waiting?: readonly PersonRef[];
  readonly leaving: readonly PersonRef[];
};

type PeopleDeps = Pick<Deps, 'store' | 'clock'>;

/** Safe to repeat. Errors: `busy`, when somebody may not know yet. */
export async function tellPeople(
  { team, joining, waiting = [], leaving }: PeopleOfTeam,
  { store, clock }: PeopleDeps,
): Promise<Result<void, DomainError>> {
  const told = await inTurns([
    ...joining.map((person) => () => meet(store, team, person, joinTeam)),
    ...waiting.map((person) => () => meet(store, team, person, waitAtTeam)),
    ...leaving.map((person) => () => leave(team, person, { store, clock })),
  ]);
  const failed = told.find((result) => !result.ok);
  return failed && !failed.ok ? failed : ok(undefined);
}

/** Everybody of a team as it stands, to be told so. */
export function peopleIn(team: Pick<Team, 'members' | 'guests'>) {
  return { joining: team.members, waiting: waitingGuests(team) };
}

function meet(
  store: DocumentStore,
  { tenantId, id, name }: PeopleOfTeam['team'],
  person: PersonRef,
  come: typeof joinTeam,
): Outcome<Person> {
  return meetPerson(store, tenantId, person, (current) =>
    come(renamePerson(current, person.name), { id, name }),
  );
}

async function leave(
  { tenantId, id }: PeopleOfTeam['team'],
  { id: personId }: PersonRef,
  { store, clock }: PeopleDeps,
): Outcome<Person | undefined> {
  const now = clock.now();
  const left = await changePerson(store, { tenantId, personId }, (current) =>
    leaveTeam(current, id, now),
  );
  return !left.ok && left.error.kind === 'not-found' ? ok(undefined) : left;
}
