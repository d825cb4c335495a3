/** Who may do what, as the page says it, is what the table of permissions says. */
import { describe, expect, test } from '@jest/globals';
import { may, permissions, roles, type Verb } from '../../../../../shared/domain/permissions.ts';
import { text } from '../../../../../shared/text/text.ts';
import { toAllowances } from '../../../../../tab/client/views/team/who-may.ts';

const rows = toAllowances().flatMap(({ allowances }) => allowances);
const verbs = Object.keys(permissions) as Verb[];

function whoOf(verb: Verb): readonly string[] {
  return rows.find((row) => row.verbs.includes(verb))?.who ?? [];
}

/** The roles a line names; everyone is all of them. */
function rolesIn(line: string) {
  const said = line.toLowerCase();
  return roles.filter((role) => said.includes('everyone') || said.includes(text.rolesPlural[role]));
}

describe('the page', () => {
  test('says every verb once, in few rows', () => {
    expect(rows.flatMap((row) => row.verbs).toSorted()).toEqual(verbs.toSorted());
    expect(rows.length).toBeLessThan(16);
  });

  test.each(verbs)('names for %s those who may, and of them those who always may', (verb) => {
    const who = whoOf(verb);
    const always = who.filter((line) => !line.includes(', with ') && !line.includes(', when '));

    expect(always.flatMap(rolesIn)).toEqual(roles.filter((role) => may(role, verb, false)));
    expect(who.flatMap(rolesIn).toSorted()).toEqual(
      roles.filter((role) => may(role, verb, true)).toSorted(),
    );
  });

  test.each([
    ['open-vote', ['Supervisors and facilitators']],
    ['cast-ballot', ['Everyone']],
    ['take-barrier-back', ['Everyone, with one they added']],
    ['answer-ask', ['Everyone, when they are asked']],
    [
      'move-change',
      [
        'Supervisors and facilitators',
        'Practitioners and leaders, with one they logged or look after',
      ],
    ],
  ] as const)('says of %s: %j', (verb, who) => {
    expect(whoOf(verb)).toEqual(who);
  });
});
