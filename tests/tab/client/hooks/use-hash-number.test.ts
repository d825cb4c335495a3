import { expect, test } from '@jest/globals';
import { readNumber } from '../../../../tab/client/hooks/use-hash-number.ts';

test.each([
  ['#SC-12', 12],
  ['#sc-7', 7],
  ['', null],
  ['#grow', null],
  ['#SC-', null],
  ['#SC-12-and-more', null],
])('the address %s points at %s', (hash, number) => {
  expect(readNumber(hash)).toBe(number);
});
