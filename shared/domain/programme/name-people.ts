/** Naming who looks after a blueprint, and who answers for the council: nobody is either by a role in a team (P32). */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import type { ProgrammeRole } from '../permissions.ts';
import type { PersonRef } from '../person.ts';
import { fail, ok, type Result } from '../result.ts';
import { noted, onlyTeamOf, type Programme, programmeLimits } from './programme.ts';
import { withNaming } from './tell-people.ts';

export type Naming = {
  readonly person: PersonRef;
  readonly role: ProgrammeRole;
  /** A team of its they are in. */
  readonly teamId: string;
};

/**
 * One who is that already stays it. To answer for the council is for somebody else to give: nobody grows by their own
 * act. Whoever is named is told. Errors: `invalid`, where whoever names is whom they name; `too-many`.
 */
export function namePerson(
  programme: Programme,
  { person, role, teamId }: Naming,
  command: Command,
): Result<Programme, DomainError> {
  if (wasApplied(programme, command.id) || isNamed(programme, person.id, role))
    return ok(programme);
  if (role === 'leader' && person.id === command.by.id)
    return fail({ kind: 'invalid', problems: [{ field: 'person', problem: 'yourself' }] });
  const limit = programmeLimits.people;
  if (programme.people.length >= limit) return fail({ kind: 'too-many', limit });
  const people = [...programme.people, { id: person.id, name: person.name, role }];
  const named = noted({ ...programme, people }, 'named', command);
  return ok(withNaming(named, { to: person.id, what: role, teamId }, command));
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
  return ok(noted({ ...programme, people }, 'unnamed', command));
}

export function isNamed(
  { people }: Pick<Programme, 'people'>,
  personId: string,
  role: ProgrammeRole,
): boolean {
  return people.some((each) => each.id === personId && each.role === role);
}
