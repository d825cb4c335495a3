/** What no phrase foresaw is seen by how its words were used elsewhere. */
import { describe, expect, test } from '@jest/globals';
import { weighLearned } from '../../../../shared/domain/safeguarding/learned.ts';
import { toPlainWords } from '../../../../shared/domain/safeguarding/plain-words.ts';

function weigh(text: string) {
  return weighLearned(toPlainWords(text));
}

describe('words as they were used', () => {
  test.each([
    ['he says they put his hand on the hob', true],
    ['her stepdad keeps hurting her at night', true],
    ['my manager told us to lie to the inspectors', false],
  ])('tell of a concern, and of which: %s', (text, isChild) => {
    const { concern, child } = weigh(text);

    expect(concern).toBeGreaterThan(0);
    expect(child > 0).toBe(isChild);
  });

  test.each([
    'Ask mum which evening suits her',
    'Bring the bruise form to duty',
    'He said the chairs are hard, new cushions please',
    '',
  ])('tell of none: %s', (text) => {
    expect(weigh(text).concern).toBeLessThan(0);
  });

  test('are not hidden in a long text, nor summed up over one', () => {
    const long = Array.from({ length: 30 }, () => 'Ask mum which evening suits her.').join(' ');
    const told = `${long} Her stepdad keeps hurting her at night. ${long}`;

    expect(weigh(long).concern).toBeLessThan(0);
    expect(weigh(told).concern).toBeGreaterThan(0);
  });
});
