/** Who in the team is supervisor, facilitator or leader, everybody else being a practitioner; and which guests are in it. */
import type { DomainError, FieldProblem } from '../../errors.ts';
import type { Role } from '../../permissions.ts';
import { fail, ok, type Result } from '../../result.ts';
import { decideGuests, type GuestChoice } from '../guests.ts';
import type { Team } from '../team.ts';

/** A box for each role that is given by name, in the order they stand on the card. */
export const roleBoxes = {
  supervisors: 'supervisor',
  facilitators: 'facilitator',
  leaders: 'leader',
} as const satisfies Readonly<Record<string, Role>>;

export type RoleBox = keyof typeof roleBoxes;

export const roleBoxNames = Object.keys(roleBoxes) as readonly RoleBox[];

/** Enough to see what went wrong. */
const namesSaid = 3;

/** The ids chosen in each box. */
export type PeopleInput = { readonly part: 'people' } & Readonly<
  Record<RoleBox, readonly string[]>
> & { readonly guests?: GuestChoice };

export type PeopleRead = Pick<Team, 'members' | 'guests' | 'rosterMark'>;

/**
 * People who have left the team since the card was drawn are passed over, and so are guests it takes off.
 * Errors: `invalid` when no supervisor would remain, or when somebody stands in two boxes.
 */
export function readPeople(before: Team, input: PeopleInput): Result<PeopleRead, DomainError> {
  const team = decideGuests(before, input.guests ?? { asked: [], added: [] });
  const chosen = roleBoxNames.map((box) => ({ box, ids: new Set(input[box]) }));
  const problems: FieldProblem[] = chosen.flatMap(({ box, ids }, at) => {
    const above = chosen.slice(0, at);
    const twice = team.members.filter(
      ({ id }) => ids.has(id) && above.some((other) => other.ids.has(id)),
    );
    const names = twice.slice(0, namesSaid).map(({ name }) => name);
    return names.length > 0 ? [{ field: box, problem: 'twice', names } as const] : [];
  });
  if (!team.members.some(({ id }) => input.supervisors.includes(id)))
    problems.unshift({ field: 'supervisors', problem: 'missing' });
  if (problems.length > 0) return fail({ kind: 'invalid', problems });

  const roleOf = (id: string): Role => {
    const box = chosen.find(({ ids }) => ids.has(id))?.box;
    return box === undefined ? 'practitioner' : roleBoxes[box];
  };
  const members = team.members.map((member) => ({ ...member, role: roleOf(member.id) }));
  // Where an added guest is reached is not known yet: the roster is looked through again.
  const isSame = JSON.stringify(team.guests) === JSON.stringify(before.guests);
  return ok({ members, guests: team.guests, rosterMark: isSame ? before.rosterMark : null });
}
