/** Numbers said aloud become the digits somebody would dial. */
import { expect, test } from '@jest/globals';
import { findSaidNumbers } from '../../../../shared/domain/case-data/number-words.ts';

test.each([
  ['oh seven seven double oh', '07700', 4],
  ['07700 nine hundred 456', '07700900456', 1],
  ['zero one six one, four nine six', '0161496', 7],
  ['triple four twenty two', '44422', 2],
  ['forty', '40', 1],
])('%s is %s', (said, digits, wordsSaid) => {
  expect(findSaidNumbers(`ring ${said} now`)).toEqual([{ digits, wordsSaid }]);
});

test('a mark or a word between parts two numbers', () => {
  expect(findSaidNumbers('one. two and three').map(({ digits }) => digits)).toEqual([
    '1',
    '2',
    '3',
  ]);
});
