/** A line is weighed by its words, the families they are of, and which stand together. */
import { describe, expect, test } from '@jest/globals';
import { toShare, toSigns } from '../../../../shared/domain/safeguarding/signs.ts';

describe('the signs of a line', () => {
  test('are its words without their endings, and each two that stand together', () => {
    expect([...toSigns(' printers hummed . slowly ')]).toEqual([
      ...['printer', 'humm', 'printer humm', 'slowly', 'humm slowly'],
    ]);
  });

  test('are the same for all words of a family', () => {
    const mum = toSigns(' mum hits her ');
    const dad = toSigns(' stepdad punched him ');

    expect(mum.has('{kin} {hits}')).toBe(true);
    expect(dad.has('{kin} {hits}')).toBe(true);
    expect(dad.has('{hits} {him}')).toBe(true);
  });

  test('each count once, and say less the more there are', () => {
    expect(toSigns(' tea tea ').size).toBe(2);
    expect(toShare(100)).toBeLessThan(toShare(25));
    expect(toShare(1)).toBe(toShare(4));
  });
});
