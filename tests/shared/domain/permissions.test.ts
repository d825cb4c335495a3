/** Who may do what, cell by cell. The table here is written out on purpose: change it with the product only. */
import { describe, expect, test } from '@jest/globals';
import {
  may,
  permissions,
  type Role,
  type Verb,
  whoMay,
} from '../../../shared/domain/permissions.ts';

type Row = readonly [Verb, string, string, string, string];

const rolesInOrder = ['practitioner', 'supervisor', 'facilitator', 'leader'] as const;

const table: readonly Row[] = [
  // verb          practitioner supervisor facilitator leader
  ['see-board', 'yes', 'yes', 'yes', 'yes'],
  ['see-overview', 'no', 'no', 'yes', 'yes'],
  ['log-change', 'yes', 'yes', 'yes', 'yes'],
  ['edit-change', 'own', 'yes', 'yes', 'own'],
  ['plan-change', 'yes', 'yes', 'yes', 'own'],
  ['weigh-change', 'yes', 'yes', 'yes', 'yes'],
  ['influence-change', 'yes', 'yes', 'yes', 'own'],
  ['join-roles', 'no', 'yes', 'yes', 'no'],
  ['ask-for-a-yes', 'yes', 'yes', 'yes', 'own'],
  ['answer-ask', 'asked', 'asked', 'asked', 'asked'],
  ['link-change', 'yes', 'yes', 'yes', 'own'],
  ['record-answer', 'yes', 'yes', 'yes', 'yes'],
  ['take-change', 'yes', 'yes', 'yes', 'yes'],
  ['hand-on-change', 'owned', 'yes', 'yes', 'owned'],
  ['go-again', 'own', 'yes', 'yes', 'own'],
  ['learn-from-change', 'yes', 'yes', 'yes', 'own'],
  ['tell-progress', 'yes', 'yes', 'yes', 'yes'],
  ['withdraw-change', 'own', 'yes', 'yes', 'own'],
  ['say-thanks', 'yes', 'yes', 'yes', 'yes'],
  ['move-change', 'own', 'yes', 'yes', 'own'],
  ['undo-change', 'yes', 'yes', 'yes', 'yes'],
  ['see-check-ins', 'no', 'yes', 'yes', 'no'],
  ['set-up-team', 'no', 'yes', 'yes', 'no'],
  ['decide-names', 'no', 'yes', 'yes', 'no'],
  ['end-team', 'no', 'yes', 'yes', 'no'],
  ['export-team', 'no', 'yes', 'yes', 'no'],
  ['read-audit', 'no', 'yes', 'yes', 'no'],
  ['add-value', 'yes', 'yes', 'yes', 'yes'],
  ['change-value', 'added', 'yes', 'yes', 'added'],
  ['add-voice', 'yes', 'yes', 'yes', 'yes'],
  ['take-voice-back', 'added', 'added', 'added', 'added'],
  ['write-vision', 'no', 'yes', 'yes', 'no'],
  ['raise-barrier', 'yes', 'yes', 'yes', 'yes'],
  ['take-barrier-back', 'added', 'added', 'added', 'added'],
  ['theme-barriers', 'no', 'yes', 'yes', 'no'],
  ['open-vote', 'no', 'yes', 'yes', 'no'],
  ['cast-ballot', 'yes', 'yes', 'yes', 'yes'],
  ['close-vote', 'no', 'yes', 'yes', 'no'],
  ['choose-strands', 'no', 'yes', 'yes', 'no'],
  ['name-mission', 'no', 'yes', 'yes', 'no'],
  ['end-strand', 'no', 'yes', 'yes', 'no'],
  ['check-in', 'no', 'yes', 'yes', 'no'],
  ['open-stage', 'no', 'yes', 'yes', 'no'],
  ['answer-pulse', 'yes', 'yes', 'yes', 'yes'],
  ['see-pulse', 'yes', 'yes', 'yes', 'yes'],
];

const cells = table.flatMap(([verb, ...row]) =>
  row.map((expected, at) => [rolesInOrder[at] as Role, expected, verb] as const),
);

describe('permissions', () => {
  test('are written out here for every verb', () => {
    expect(table.map(([verb]) => verb)).toEqual(Object.keys(permissions));
  });

  test.each(cells)('a %s may: %s, %s', (role, expected, verb) => {
    const answers = { own: may(role, verb, true), others: may(role, verb, false) };

    expect(answers).toEqual({ own: expected !== 'no', others: expected === 'yes' });
  });
});

describe('whoever is refused hears who may', () => {
  test.each([
    ['edit-change', ['supervisor', 'facilitator'], true],
    ['plan-change', ['practitioner', 'supervisor', 'facilitator'], true],
    ['move-change', ['supervisor', 'facilitator'], true],
    ['log-change', ['practitioner', 'supervisor', 'facilitator', 'leader'], false],
    ['set-up-team', ['supervisor', 'facilitator'], false],
    ['write-vision', ['supervisor', 'facilitator'], false],
    ['export-team', ['supervisor', 'facilitator'], false],
    ['read-audit', ['supervisor', 'facilitator'], false],
  ] as const)('about %s', (verb, allowed, author) => {
    expect(whoMay(verb)).toEqual({ allowed, author });
  });

  test('about something people add, of whoever added it', () => {
    const allowed = ['supervisor', 'facilitator'];

    expect(whoMay('change-value')).toEqual({ allowed, author: false, adder: true });
  });

  test('about a yes, of whoever was asked for it', () => {
    expect(whoMay('answer-ask')).toEqual({ allowed: [], author: false, asked: true });
  });
});
