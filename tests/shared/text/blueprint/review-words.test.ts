/** When an experiment is looked at is said as it is: a day that has passed without a look is none to come. */
import { expect, test } from '@jest/globals';
import { toReviewWords } from '../../../../shared/text/blueprint/review-words.ts';

const words = {
  review: (day: string) => `on ${day}`,
  reviewSince: (day: string) => `since ${day}`,
};

test.each([
  ['running', '2027-02-24', 'on 2027-02-24'],
  ['running', '2027-02-25', 'on 2027-02-25'],
  ['running', '2026-12-30', 'since 2026-12-30'],
  ['proposed', '2026-12-29', 'since 2026-12-29'],
  ['resting', '2026-12-29', null],
  ['ended', '2027-03-01', null],
  ['proposed', null, null],
] as const)('of one that is %s, with its day on %s: %s', (status, reviewOn, said) => {
  expect(toReviewWords({ status, reviewOn }, '2027-02-24', words, (day) => day)).toBe(said);
});
