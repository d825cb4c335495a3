/** Who someone is: the id Microsoft Entra gives them, and the name they go by in Teams. */

export type PersonRef = { readonly id: string; readonly name: string };

/** Someone acting, as verified by the channel or by their token; never taken from a card or a body. */
export type Actor = PersonRef & { readonly tenantId: string };

/** A person as the app remembers them: the teams they can log for, and the one they usually mean. */
export type Person = PersonRef & {
  readonly tenantId: string;
  readonly teams: readonly TeamRef[];
  /** Teams they are on the roster of as a guest, and that nobody has added them to. */
  readonly guestOf: readonly TeamRef[];
  readonly usualTeamId: string | null;
};

export type TeamRef = { readonly id: string; readonly name: string };

type Teams = Pick<Person, 'teams' | 'usualTeamId'>;

/** The team a person means without being asked: their only one, or the one they chose last. */
export function usualTeam(person: Teams): TeamRef | undefined {
  const [only, ...others] = person.teams;
  if (others.length === 0) return only;
  return person.teams.find((team) => team.id === person.usualTeamId);
}

/** Where nothing says which, any of theirs is better than a question. */
export function teamShownFirst(person: Teams): TeamRef | undefined {
  return usualTeam(person) ?? person.teams[0];
}

export function rememberTeam(person: Person, teamId: string): Person {
  return person.usualTeamId === teamId ? person : { ...person, usualTeamId: teamId };
}

/** Teams does not always say a name; the one known is better than none. */
export function renamePerson(person: Person, name: string): Person {
  return name === '' || name === person.name ? person : { ...person, name };
}

export function joinTeam(person: Person, team: TeamRef): Person {
  const known = person.teams.find(({ id }) => id === team.id);
  const isGuest = person.guestOf.some(({ id }) => id === team.id);
  if (known?.name === team.name && !isGuest) return person;
  return {
    ...person,
    teams: withTeam(person.teams, team),
    guestOf: without(person.guestOf, team.id),
  };
}

export function leaveTeam(person: Person, teamId: string): Person {
  if (![...person.teams, ...person.guestOf].some(({ id }) => id === teamId)) return person;
  return {
    ...person,
    teams: without(person.teams, teamId),
    guestOf: without(person.guestOf, teamId),
    usualTeamId: person.usualTeamId === teamId ? null : person.usualTeamId,
  };
}

/** On its roster as a guest, and not in it. */
export function waitAtTeam(person: Person, team: TeamRef): Person {
  const known = person.guestOf.find(({ id }) => id === team.id);
  const isIn = person.teams.some(({ id }) => id === team.id);
  if (known?.name === team.name && !isIn) return person;
  const outside = leaveTeam(person, team.id);
  return { ...outside, guestOf: withTeam(outside.guestOf, team) };
}

function withTeam(teams: readonly TeamRef[], team: TeamRef): readonly TeamRef[] {
  return [...without(teams, team.id), team];
}

function without(teams: readonly TeamRef[], teamId: string): readonly TeamRef[] {
  return teams.filter(({ id }) => id !== teamId);
}
