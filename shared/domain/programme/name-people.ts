/** Naming who looks after a blueprint, and who answers for the council: nobody is either by a role in a team (P32). */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { readFields } from '../fields.ts';
import type { ProgrammeRole } from '../permissions.ts';
import type { PersonRef } from '../person.ts';
import { programmeQuestions } from '../questions/programme.ts';
import { fail, ok, type Result } from '../result.ts';
import {
  noted,
  onlyTeamOf,
  type Programme,
  type ProgrammePerson,
  programmeLimits,
  type Unlisted,
} from './programme.ts';
import { withNaming } from './tell-people.ts';

export type Naming = {
  readonly person: PersonRef;
  readonly role: ProgrammeRole;
} & (
  | { /** A team of its they are in. */ readonly teamId: string }
  | { readonly teamId: null /** What the blueprint is called. */; readonly called: string }
);

const { personName } = programmeQuestions;

/** The object id Microsoft Entra gives everybody. */
const entraId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type OutsiderInput = { readonly person: string; readonly personName: string };

/** Somebody in none of its teams, by their id and as whoever names them calls them. Errors: `invalid`. */
export function readOutsider(input: OutsiderInput): Result<PersonRef, DomainError> {
  const id = input.person.trim().toLowerCase();
  const { values, problems } = readFields({ personName }, input);
  const noId = { field: 'person', problem: 'no-id' } as const;
  const all = entraId.test(id) ? problems : [...problems, noId];
  return all.length > 0
    ? fail({ kind: 'invalid', problems: all })
    : ok({ id, name: values.personName ?? '' });
}

/**
 * One who stands as that already stays it; one who was named out of a team and is in none any more is by being named
 * without one. To answer for the council is for somebody else to give: nobody grows by their own act. Whoever is named
 * out of a team is told; the others find it on the tab. Errors: `invalid`, where whoever names is whom they name;
 * `too-many`.
 */
export function namePerson(
  programme: Programme,
  naming: Naming,
  command: Command,
): Result<Programme, DomainError> {
  const { person, role } = naming;
  const isOutside = naming.teamId === null;
  const was = programme.people.find((each) => each.id === person.id && each.role === role);
  const stands = was !== undefined && (was.isOutside === true || !isOutside);
  if (wasApplied(programme, command.id) || stands) return ok(programme);
  if (role === 'leader' && person.id === command.by.id)
    return fail({ kind: 'invalid', problems: [{ field: 'person', problem: 'yourself' }] });
  const others = programme.people.filter((each) => each !== was);
  const limit = programmeLimits.people;
  if (others.length >= limit) return fail({ kind: 'too-many', limit });
  const who = { id: person.id, name: person.name };
  const people = [...others, { ...who, role, ...(isOutside && { isOutside }) }];
  const named = noted({ ...programme, people }, 'named', command);
  if (naming.teamId === null)
    return ok(withUnlisted(named, { ...who, isNamed: true, programme: naming.called }));
  return ok(withNaming(named, { to: who.id, what: role, teamId: naming.teamId }, command));
}

/**
 * One who is not stays as they are. Of several teams somebody looks after it always: whoever would be the last names
 * another first. Errors: `no-such-move`.
 */
export function unnamePerson(
  programme: Programme,
  { personId, role }: { readonly personId: string; readonly role: ProgrammeRole },
  command: Command,
): Result<Programme, DomainError> {
  if (wasApplied(programme, command.id) || !isNamed(programme, personId, role))
    return ok(programme);
  const people = programme.people.filter((each) => each.id !== personId || each.role !== role);
  const isLast = role === 'steward' && !people.some((each) => each.role === 'steward');
  if (isLast && onlyTeamOf(programme.programmeId) === null) return fail({ kind: 'no-such-move' });
  const taken = noted({ ...programme, people }, 'unnamed', command);
  const isOutsider = ({ id, isOutside }: ProgrammePerson) => id === personId && isOutside === true;
  const was = programme.people.find(isOutsider);
  if (!was || people.some(isOutsider)) return ok(taken);
  return ok(withUnlisted(taken, { id: was.id, name: was.name, isNamed: false, programme: '' }));
}

/** Of somebody the last stands. */
function withUnlisted(programme: Programme, person: Unlisted): Programme {
  const others = programme.unlisted.filter(({ id }) => id !== person.id);
  return { ...programme, unlisted: [...others, person] };
}

/** Those are in their own documents now. */
export function withListed(programme: Programme, listed: readonly Unlisted[]): Programme {
  const isListed = (person: Unlisted) =>
    listed.some(({ id, isNamed }) => id === person.id && isNamed === person.isNamed);
  const unlisted = programme.unlisted.filter((person) => !isListed(person));
  return unlisted.length === programme.unlisted.length ? programme : { ...programme, unlisted };
}

export function isNamed(
  { people }: Pick<Programme, 'people'>,
  personId: string,
  role: ProgrammeRole,
): boolean {
  return people.some((each) => each.id === personId && each.role === role);
}
