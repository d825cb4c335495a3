/** What leaves a team says what was needed as the role it was needed of may read it (P19). */
import { expect, test } from '@jest/globals';
import type { Said } from '../../../../shared/domain/gathered/gathered.ts';
import { toGatheredWords } from '../../../../shared/text/blueprint/gathered-words.ts';

const came = 'was needed, and came.';
const notCome = 'was needed, and has not come yet';

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
  expect(toGatheredWords(said)).toBe(words);
});
