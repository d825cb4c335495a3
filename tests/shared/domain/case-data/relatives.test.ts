/** One list of relatives, apostrophes and slips included. */
import { describe, expect, test } from '@jest/globals';
import { isRelative } from '../../../../shared/domain/case-data/relatives.ts';

describe('isRelative', () => {
  test.each(['mum', 'mums', 'mama', 'nans', 'stepdad', 'auntie'])('knows %s', (word) => {
    expect(isRelative(word)).toBe(true);
  });

  test.each(['fatehr', 'mohter', 'borther', 'grandmoter', 'sitser'])(
    'knows the slip %s',
    (word) => {
      expect(isRelative(word)).toBe(true);
    },
  );

  test.each(['other', 'bother', 'untie', 'further', 'rather', 'worker'])(
    'leaves %s alone',
    (word) => {
      expect(isRelative(word)).toBe(false);
    },
  );
});
