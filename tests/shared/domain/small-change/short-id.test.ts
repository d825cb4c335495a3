/** The short id people call a change by, said and read back. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  readLeadingShortId,
  readShortId,
  shortId,
} from '../../../../shared/domain/small-change/small-change.ts';

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

describe('a short id at the start of a text', () => {
  test.each([
    ['SC-12 the rota is agreed', 'the rota is agreed'],
    ['sc12: the rota\nis agreed', 'the rota\nis agreed'],
    ['SC-12 – agreed.', 'agreed.'],
    ['SC-12', ''],
    ['SC-12?', ''],
    [' sc 12. ', ''],
  ])('is read from “%s” with the words after it', (typed, words) => {
    expect(readLeadingShortId(typed)).toEqual({ number: 12, words });
  });

  test.each(['', 'SC-12’s rota', 'SC-1.5 hours', 'SC-12b vouchers', 'the rota of SC-12'])(
    'is not taken from “%s”',
    (typed) => {
      expect(readLeadingShortId(typed)).toBeNull();
    },
  );
});
