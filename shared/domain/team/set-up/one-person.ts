/** What one person does in the team: two questions, however large it is; and a guest comes in by it. */
import type { DomainError, FieldProblem } from '../../errors.ts';
import { type Role, roles } from '../../permissions.ts';
import type { PersonRef } from '../../person.ts';
import { fail, ok, type Result } from '../../result.ts';
import { findPeople } from '../find-people.ts';
import { waitingGuests } from '../guests.ts';
import type { Team } from '../team.ts';
import { type PeopleRead, type RoleBox, readPeople, roleBoxes } from './people.ts';

/** Takes a guest off the team again; nobody else, for whom the roster decides. */
export const notInTeam = 'not-in-team';

export type OnePersonInput = {
  readonly part: 'one-person';
  /** Their id, or their name as it was typed. */
  readonly person: string;
  /** A role, or `not-in-team`. */
  readonly roleInTeam: string;
};

const namesSaid = 3;

/** Errors: `invalid` for nobody, somebody not of the team or several, no role, or no supervisor left. */
export function readOnePerson(team: Team, input: OnePersonInput): Result<PeopleRead, DomainError> {
  const found = findOne(team, input.person);
  const role = readRole(team, input.roleInTeam, found);
  const problems = [found, role].flatMap((read) => (read.ok ? [] : [read.error]));
  if (!found.ok || !role.ok) return fail({ kind: 'invalid', problems });
  const read = readPeople(team, toPeople(team, found.value.id, role.value));
  if (read.ok || read.error.kind !== 'invalid') return read;
  return fail({ kind: 'invalid', problems: [{ field: 'roleInTeam', problem: 'last-supervisor' }] });
}

/** Whoever `typed` means among the members and the guests who wait. */
export function findOne(
  team: Pick<Team, 'members' | 'guests'>,
  typed: string,
): Result<PersonRef, FieldProblem> {
  if (typed.trim() === '') return fail({ field: 'person', problem: 'missing' });
  const people: readonly PersonRef[] = [...team.members, ...waitingGuests(team)];
  const [one, ...others] = findPeople(people, typed);
  if (!one) return fail({ field: 'person', problem: 'not-in-team' });
  if (others.length === 0) return ok(one);
  const names = [one, ...others].slice(0, namesSaid).map(({ name }) => name);
  return fail({ field: 'person', problem: 'several', names });
}

function readRole(
  { guests }: Pick<Team, 'guests'>,
  typed: string,
  found: Result<PersonRef, FieldProblem>,
): Result<Role | typeof notInTeam, FieldProblem> {
  const role = roles.find((each) => each === typed);
  if (role) return ok(role);
  if (typed !== notInTeam) return fail({ field: 'roleInTeam', problem: 'missing' });
  const isGuest = found.ok && guests.some(({ id }) => id === found.value.id);
  return isGuest || !found.ok
    ? ok(notInTeam)
    : fail({ field: 'roleInTeam', problem: 'not-a-guest' });
}

/** Everybody else as they are. */
function toPeople(team: Team, personId: string, role: Role | typeof notInTeam) {
  const isGuest = team.guests.some(({ id }) => id === personId);
  const others = team.members.filter(({ id }) => id !== personId);
  const inBox = (box: RoleBox) => [
    ...others.filter((member) => member.role === roleBoxes[box]).map(({ id }) => id),
    ...(role === roleBoxes[box] ? [personId] : []),
  ];
  const guests = { asked: isGuest ? [personId] : [], added: role === notInTeam ? [] : [personId] };
  const [supervisors, facilitators, leaders] = [
    inBox('supervisors'),
    inBox('facilitators'),
    inBox('leaders'),
  ];
  return { part: 'people', supervisors, facilitators, leaders, guests } as const;
}
