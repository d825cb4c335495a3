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
  /** Councils’ blueprints they were named for without being in one of its teams. */
  readonly programmes: readonly TeamRef[];
  /** Teams they left: what they did there is theirs to ask for. */
  readonly pastTeams: readonly TeamRef[];
  /** ISO instant since which they want to be forgotten; null: they do not. */
  readonly forgetSince: string | null;
  /** ISO instant since which they are in no team and no programme at all; null: they are in one. */
  readonly leftAt: string | null;
  /** ISO instant at which it is looked at what of them is still needed; null: nothing to look at. */
  readonly lookAt: string | null;
};

export type TeamRef = { readonly id: string; readonly name: string };

/** Somebody the app has not met before. */
export function createPerson({ id, name }: PersonRef, tenantId: string): Person {
  const nowhere = { teams: [], guestOf: [], programmes: [], pastTeams: [], usualTeamId: null };
  return { id, name, tenantId, ...nowhere, ...staying, forgetSince: null };
}

/** Of whoever is in a team nothing has to be looked at. */
const staying = { leftAt: null, lookAt: null };

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
    pastTeams: without(person.pastTeams, team.id),
    ...staying,
  };
}

/** `now` is an ISO instant: from then on, whoever is in no other team is somebody who left. */
export function leaveTeam(person: Person, teamId: string, now: string): Person {
  if (!isIn(person, teamId)) return person;
  return sinceWhenever(outOf(person, teamId), now);
}

/** The team is not there any more, and nothing of theirs in it: as if they had never been in it. */
export function loseTeam(person: Person, teamId: string, now: string): Person {
  const isPast = person.pastTeams.some(({ id }) => id === teamId);
  if (!isPast && !isIn(person, teamId)) return person;
  const left = outOf(person, teamId);
  const pastTeams = without(left.pastTeams, teamId);
  return sinceWhenever({ ...left, pastTeams }, now);
}

/** In no team, what is kept of them is looked at right away, and then when its time is over. */
function sinceWhenever(person: Person, now: string): Person {
  if (person.teams.length + person.guestOf.length + person.programmes.length > 0) return person;
  return { ...person, leftAt: person.leftAt ?? now, lookAt: now };
}

/** They were named for it, and are in none of its teams. */
export function listProgramme(person: Person, programme: TeamRef): Person {
  const known = person.programmes.find(({ id }) => id === programme.id);
  if (known?.name === programme.name) return person;
  return { ...person, programmes: withTeam(person.programmes, programme), ...staying };
}

/** `now` is an ISO instant: from then on, whoever is in nothing else is somebody who left. */
export function unlistProgramme(person: Person, programmeId: string, now: string): Person {
  if (!person.programmes.some(({ id }) => id === programmeId)) return person;
  const programmes = without(person.programmes, programmeId);
  return sinceWhenever({ ...person, programmes }, now);
}

export function lookAtAgain(person: Person, lookAt: string | null): Person {
  return person.lookAt === lookAt ? person : { ...person, lookAt };
}

function isIn(person: Person, teamId: string): boolean {
  return [...person.teams, ...person.guestOf].some(({ id }) => id === teamId);
}

function outOf(person: Person, teamId: string): Person {
  if (!isIn(person, teamId)) return person;
  return {
    ...person,
    teams: without(person.teams, teamId),
    guestOf: without(person.guestOf, teamId),
    usualTeamId: person.usualTeamId === teamId ? null : person.usualTeamId,
    pastTeams: withPast(person, teamId),
  };
}

/** Every team there may be something of theirs in. */
export function everyTeamOf(
  person: Pick<Person, 'teams' | 'guestOf' | 'pastTeams'>,
): readonly TeamRef[] {
  return [...person.teams, ...person.guestOf, ...person.pastTeams];
}

export function wantsToBeForgotten(person: Person, now: string): Person {
  return person.forgetSince === null ? { ...person, forgetSince: now } : person;
}

/** More than anybody was in; the one left longest ago goes first. */
const pastTeamsLimit = 100;

/** A guest who waited did nothing there. */
function withPast({ teams, pastTeams }: Person, teamId: string): readonly TeamRef[] {
  const left = teams.filter(({ id }) => id === teamId);
  return left.length === 0
    ? pastTeams
    : [...without(pastTeams, teamId), ...left].slice(-pastTeamsLimit);
}

/** On its roster as a guest, and not in it. */
export function waitAtTeam(person: Person, team: TeamRef): Person {
  const known = person.guestOf.find(({ id }) => id === team.id);
  const isIn = person.teams.some(({ id }) => id === team.id);
  if (known?.name === team.name && !isIn) return person;
  const outside = outOf(person, team.id);
  return { ...outside, guestOf: withTeam(outside.guestOf, team), ...staying };
}

function withTeam(teams: readonly TeamRef[], team: TeamRef): readonly TeamRef[] {
  return [...without(teams, team.id), team];
}

function without(teams: readonly TeamRef[], teamId: string): readonly TeamRef[] {
  return teams.filter(({ id }) => id !== teamId);
}
