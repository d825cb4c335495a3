/** Naming who looks after a blueprint, and who answers for the council: nobody is either by a role in a team (P32). */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { readFields } from '../fields.ts';
import type { ProgrammeRole } from '../permissions.ts';
import type { PersonRef } from '../person.ts';
import { programmeQuestions } from '../questions/programme.ts';
import { fail, ok, type Result } from '../result.ts';
import { noted, onlyTeamOf, type Programme, programmeLimits, type Unlisted } from './programme.ts';
import { withNaming } from './tell-people.ts';

export type Naming = {
  readonly person: PersonRef;
  readonly role: ProgrammeRole;
} & (
  | { /** A team of its they are in. */ readonly teamId: string }
  | { readonly teamId: null /** What the blueprint is called. */; readonly called: string }
);

const { personName } = programmeQuestions;

/** Of somebody in none of its teams, as whoever names them calls them. Errors: `invalid`. */
export function readOutsidersName(input: {
  readonly personName: string;
}): Result<string, DomainError> {
  const { values, problems } = readFields({ personName }, input);
  return problems.length > 0 ? fail({ kind: 'invalid', problems }) : ok(values.personName ?? '');
}

/**
 * One who is that already stays it. To answer for the council is for somebody else to give: nobody grows by their own
 * act. Whoever is named is told; whoever is in none of its teams finds it on the tab. Errors: `invalid`, where whoever names is whom they name; `too-many`.
 */
export function namePerson(
  programme: Programme,
  naming: Naming,
  command: Command,
): Result<Programme, DomainError> {
  const { person, role } = naming;
  if (wasApplied(programme, command.id) || isNamed(programme, person.id, role))
    return ok(programme);
  if (role === 'leader' && person.id === command.by.id)
    return fail({ kind: 'invalid', problems: [{ field: 'person', problem: 'yourself' }] });
  const limit = programmeLimits.people;
  if (programme.people.length >= limit) return fail({ kind: 'too-many', limit });
  const isOutside = naming.teamId === null;
  const who = { id: person.id, name: person.name };
  const people = [...programme.people, { ...who, role, ...(isOutside && { isOutside }) }];
  const named = noted({ ...programme, people }, 'named', command);
  if (naming.teamId === null)
    return ok(withUnlisted(named, { ...who, isNamed: true, programme: naming.called }));
  const { teamId } = naming;
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
  const taken = noted({ ...programme, people }, 'unnamed', command);
  const [was] = programme.people.filter(({ id, isOutside }) => id === personId && isOutside);
  const isStill = people.some(({ id, isOutside }) => id === personId && isOutside);
  if (!was || isStill) return ok(taken);
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
