/** What holds when one person's role is set: everybody else stays as they are, and somebody always leads. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { roles } from '../../../../../shared/domain/permissions.ts';
import { readOnePerson } from '../../../../../shared/domain/team/set-up/one-person.ts';
import { unwrap, unwrapError } from '../../../../support/build-deps.ts';
import { buildTeam } from '../../../../support/build-team.ts';

const ids = ['a', 'b', 'c', 'd'];
const noor = { id: 'noor', name: 'Noor Hale', isAdded: false };

function build(assigned: readonly (typeof roles)[number][]) {
  const members = ids.map((id, at) => ({ id, name: `Name ${id}`, role: assigned[at] ?? 'leader' }));
  return buildTeam({ members, guests: [noor] });
}

function set(team: ReturnType<typeof build>, person: string, roleInTeam: string) {
  return readOnePerson(team, { part: 'one-person', person, roleInTeam });
}

test('nobody else changes, and a supervisor remains, whoever is set to whatever', () => {
  const anyRole = fc.constantFrom(...roles);
  fc.assert(
    fc.property(
      fc.tuple(anyRole, anyRole, anyRole),
      fc.constantFrom(...ids),
      anyRole,
      (others, person, role) => {
        const team = build(['supervisor', ...others]);
        const read = set(team, person, role);
        if (!read.ok) {
          expect(unwrapError(read)).toEqual({
            kind: 'invalid',
            problems: [{ field: 'roleInTeam', problem: 'last-supervisor' }],
          });
          return;
        }
        expect(read.value.members).toEqual(
          team.members.map((member) => (member.id === person ? { ...member, role } : member)),
        );
        expect(read.value.members.some((member) => member.role === 'supervisor')).toBe(true);
      },
    ),
  );
});

describe('a guest', () => {
  const team = build(['supervisor']);

  test('comes in with the role they are given, and goes out again', () => {
    const added = unwrap(set(team, 'noor', 'facilitator'));
    const out = unwrap(set({ ...team, ...added }, 'noor', 'not-in-team'));

    expect(added.members.at(-1)).toEqual({ id: 'noor', name: noor.name, role: 'facilitator' });
    expect(added.guests).toEqual([{ ...noor, isAdded: true }]);
    expect(out.members).toEqual(team.members);
    expect(out.guests).toEqual([noor]);
  });

  test('is the only one who can be put outside', () => {
    expect(unwrapError(set(team, 'b', 'not-in-team'))).toMatchObject({
      problems: [{ field: 'roleInTeam', problem: 'not-a-guest' }],
    });
  });
});
