/** The short id people call a change by, said and read back. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readShortId, shortId } from '../../../../shared/domain/small-change/small-change.ts';

describe('a short id', () => {
  test('is read back as the number it says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (number) => {
        expect(readShortId(shortId(number))).toBe(number);
      }),
    );
  });

  test.each(['SC-12', 'sc-12', 'sc12', 'Sc 12', 'SC – 12', ' SC-12. ', 'sc-0012', 'SC-12?'])(
    'is known in “%s”',
    (typed) => {
      expect(readShortId(typed)).toBe(12);
    },
  );

  test.each([
    '',
    'SC',
    '12',
    'SC-',
    'SC-0',
    'SC-12 vouchers',
    'disc 12',
    'SC-1.5',
    'SC-1234567890',
  ])('is not taken from “%s”', (typed) => {
    expect(readShortId(typed)).toBeNull();
  });
});
