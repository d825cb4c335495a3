/** What tells a colleague's doings from a child's. */
import { expect, test } from '@jest/globals';
import { countChildhood, countWork } from '../../../../shared/domain/case-data/signs-of-work.ts';

test('signs of one word and of several are counted', () => {
  expect(countWork('chairs the huddle and does the minutes')).toBe(4);
  expect(countChildhood('wants her review at school')).toBe(3);
});

test.each([
  'has offered to hold a surgery',
  's suggestion that we book all the rooms',
  'very kindly let me watch',
  'does his case notes by voice',
])('a colleague’s doing is one: %s', (said) => {
  expect(countWork(said)).toBeGreaterThan(0);
  expect(countChildhood(said)).toBe(0);
});

test('ordinary words count for neither', () => {
  expect(countWork('could sit there')).toBe(0);
  expect(countChildhood('could sit there')).toBe(0);
});
