/** What leaves a team says what was needed as the role it was needed of may read it (P19). */
import { describe, expect, test } from '@jest/globals';
import type { Said } from '../../../../shared/domain/gathered/gathered.ts';
import {
  toGatheredWords,
  toNotShownWords,
  toSaidWords,
} from '../../../../shared/text/blueprint/gathered-words.ts';

const came = 'was needed, and came.';
const notCome = 'was needed, and has not come yet';

test.each([
  [3, 2, '1 raised confidentially is not shown here.'],
  [2, 0, '2 raised confidentially are not shown here.'],
  [7, 5, '2 more are not shown here.'],
  [2, 2, null],
])('of %s barriers of which %s are shown, it says of the others: %s', (barriers, shown, said) => {
  const examples = Array.from({ length: shown }, (_, at) => `Waiting ${at}`);
  const theme = { kind: 'barrier-theme', name: 'A yes', barriers, examples } as const;

  expect(toNotShownWords(theme)).toBe(said);
});

test.each<readonly [Said, string]>([
  [
    { kind: 'needed', how: 'came-round', role: 'Finance manager' },
    `A yes from the finance manager ${came}`,
  ],
  [
    { kind: 'needed', how: 'stands', role: 'IRO for the team' },
    `A yes from the IRO for the team ${notCome}.`,
  ],
  [
    { kind: 'needed', how: 'said-yes', asked: { ofRole: 'The transport desk' } },
    `A yes from the transport desk ${came}`,
  ],
  [{ kind: 'needed', how: 'said-yes', asked: { as: 'leader' } }, `A yes from a leader ${came}`],
  [
    { kind: 'needed', how: 'said-yes', asked: { as: null } },
    `A yes from somebody in the team ${came}`,
  ],
  [
    { kind: 'needed', how: 'stands', role: null },
    `A yes from somebody (left out: about one person) ${notCome}.`,
  ],
  [
    { kind: 'not-yet', asked: { ofRole: 'Head of IT' }, because: 'After April' },
    `A yes from the head of IT ${notCome}: After April`,
  ],
])('%j', (said, words) => {
  expect(toSaidWords(said)).toBe(words);
});

const from = {
  ...{ changeId: 'change-9', number: 9, title: 'Vouchers without a form', go: 1, decision: null },
};

describe('whoever reads it and cannot open the change is told what it is called', () => {
  test.each<readonly [Said, string]>([
    [
      { kind: 'stuck', stage: 'mission', since: '2026-11-01' },
      '“Vouchers without a form” has waited in Mission since November.',
    ],
    [
      { kind: 'needed', how: 'came-round', role: 'Finance manager' },
      'A yes from the finance manager was needed for “Vouchers without a form”, and came.',
    ],
    [
      { kind: 'not-yet', asked: { as: 'leader' }, because: 'After April' },
      'A yes from a leader was needed for “Vouchers without a form”, and has not come yet: After April',
    ],
  ])('%j', (said, words) => {
    expect(toGatheredWords({ said, from })).toBe(words);
  });

  test('but where that was left out', () => {
    const said = { kind: 'stuck', stage: 'mission', since: '2026-11-01' } as const;

    expect(toGatheredWords({ said, from: { ...from, title: null } })).toBe(
      'It has waited in Mission since November.',
    );
  });

  test('and what people said stands by itself', () => {
    const said = { kind: 'learned', words: 'Tell duty first' } as const;

    expect(toGatheredWords({ said, from })).toBe('“Tell duty first”');
  });
});
