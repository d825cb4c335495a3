/** Who may do what for a council’s blueprint, cell by cell. The table here is written out on purpose: change it with the product only. */
import { describe, expect, test } from '@jest/globals';
import { roles } from '../../../../shared/domain/permissions.ts';
import {
  mayInProgramme,
  type ProgrammeVerb,
  programmePermissions,
  type Standing,
  type Stands,
  standings,
  whoMayInProgramme,
} from '../../../../shared/domain/programme/permissions.ts';

type Row = readonly [ProgrammeVerb, string, string, string];

const table: readonly Row[] = [
  // verb          member steward leader
  ['see-programme', 'yes', 'yes', 'yes'],
  ['set-up-programme', 'lead', 'no', 'no'],
  ['invite-team', 'no', 'yes', 'no'],
  ['join-programme', 'lead', 'no', 'no'],
  ['leave-programme', 'lead', 'no', 'no'],
  ['name-people', 'no', 'yes', 'no'],
  ['put-in', 'lead', 'no', 'no'],
  ['withhold', 'own', 'no', 'no'],
  ['let-in-own', 'added', 'no', 'no'],
  ['take-out', 'own', 'no', 'no'],
  ['reflect', 'yes', 'yes', 'yes'],
  ['take-reflection-back', 'owned', 'yes', 'owned'],
  ['take-reflection-out', 'owned', 'no', 'no'],
  ['begin-round', 'no', 'yes', 'no'],
  ['sort', 'yes', 'yes', 'yes'],
  ['name-theme', 'yes', 'yes', 'yes'],
  ['open-rings', 'no', 'yes', 'no'],
  ['close-rings', 'no', 'yes', 'no'],
  ['ring', 'yes', 'yes', 'yes'],
  ['open-vote', 'no', 'yes', 'no'],
  ['close-vote', 'no', 'yes', 'no'],
  ['cast-ballot', 'yes', 'yes', 'yes'],
  ['choose-vision', 'yes', 'yes', 'yes'],
  ['draw-pillar', 'yes', 'yes', 'yes'],
  ['edit-pillar', 'yes', 'yes', 'yes'],
  ['drop-pillar', 'yes', 'yes', 'yes'],
  ['commit', 'no', 'no', 'yes'],
  ['ask-for', 'yes', 'yes', 'yes'],
  ['take-ask-back', 'owned', 'yes', 'owned'],
  ['answer-ask', 'no', 'no', 'yes'],
  ['propose-experiment', 'yes', 'yes', 'yes'],
  ['edit-experiment', 'yes', 'yes', 'yes'],
  ['start-experiment', 'yes', 'yes', 'yes'],
  ['take-experiment', 'yes', 'yes', 'yes'],
  ['try-experiment', 'yes', 'no', 'no'],
  ['tell-cycle', 'owned', 'yes', 'owned'],
  ['make-edition', 'no', 'yes', 'no'],
  ['sign', 'no', 'no', 'yes'],
];

/** Whether a lead of the team, and anybody else, may: with what is another’s, and with their own. */
const means: Readonly<Record<string, readonly boolean[]>> = {
  yes: [true, true, true, true],
  lead: [true, true, false, false],
  own: [true, true, false, true],
  owned: [false, true, false, true],
  added: [false, true, false, true],
  no: [false, false, false, false],
};

const cells = table.flatMap(([verb, ...row]) =>
  row.map((expected, at) => [standings[at] as Standing, expected, verb] as const),
);

test('are written out here for every verb', () => {
  expect(table.map(([verb]) => verb)).toEqual(Object.keys(programmePermissions));
});

test.each(cells)('a %s may: %s, %s', (standing, expected, verb) => {
  const stands = (role: Stands['role']) => ({ standings: [standing], role });
  const answers = [
    ...[false, true].map((isOwn) => mayInProgramme(stands('supervisor'), verb, isOwn)),
    ...[false, true].map((isOwn) => mayInProgramme(stands('practitioner'), verb, isOwn)),
  ];

  expect(answers).toEqual(means[expected]);
});

test('a facilitator is a lead of their team, and its leader is none', () => {
  const may = roles.filter((role) => mayInProgramme({ standings: ['member'], role }, 'put-in'));

  expect(may).toEqual(['supervisor', 'facilitator']);
});

test('whoever is several things may what any of them may', () => {
  const both = { standings: ['member', 'leader'], role: 'practitioner' } as const;

  expect([mayInProgramme(both, 'commit'), mayInProgramme(both, 'name-people')]).toEqual([
    true,
    false,
  ]);
});

test('nobody in particular may nothing', () => {
  const nobody = { standings: [], role: null };
  const verbs = table.filter(([verb]) => mayInProgramme(nobody, verb, true));

  expect(verbs).toEqual([]);
});

describe('whoever is refused hears who may', () => {
  test.each([
    ['name-people', { allowed: ['steward'], author: false }],
    ['put-in', { allowed: ['supervisor', 'facilitator'], author: false }],
    ['withhold', { allowed: ['supervisor', 'facilitator'], author: true }],
    ['let-in-own', { allowed: [], author: false, adder: true }],
    ['commit', { allowed: ['leader'], author: false }],
    ['tell-cycle', { allowed: ['steward'], author: false, owner: true }],
  ] as const)('about %s', (verb, expected) => {
    expect(whoMayInProgramme(verb)).toEqual({ ...expected, ofBlueprint: true });
  });
});
