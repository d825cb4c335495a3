/** Order keys sort as the port says, and differ where the values differ. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Scalar } from '../../../shared/stores/document-store.ts';
import { toSortKey } from '../../../shared/stores/sort-key.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('a', 'B', '~', '\u007f', '\u0080', '\ud800', '\udfff', '\uffff'),
  }),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const scalar: fc.Arbitrary<Scalar> = fc.oneof(text, number, fc.boolean(), fc.constant(null));

describe('order keys', () => {
  test('compare as their values do', () => {
    fc.assert(
      fc.property(scalar, scalar, (one, other) => {
        const keys = compare(toSortKey(one), toSortKey(other));

        expect(keys).toBe(compareValues(one, other));
      }),
      { numRuns: 2_000 },
    );
  });

  test('are ASCII, so that every database sorts them alike', () => {
    fc.assert(
      fc.property(scalar, (value) => {
        const key = toSortKey(value);

        expect([...Buffer.from(key)].every((byte) => byte < 0x80)).toBe(true);
      }),
    );
  });

  test('are the same for what JSON stores the same', () => {
    const pairs = [
      [undefined, null],
      [Number.NaN, null],
      [Number.POSITIVE_INFINITY, null],
      [-0, 0],
    ] as const;

    const keys = pairs.map((pair) => pair.map(toSortKey));

    expect(keys.filter(([one, other]) => one !== other)).toEqual([]);
  });
});

function compareValues(one: Scalar, other: Scalar): number {
  const kinds = compare(kindOf(one), kindOf(other));
  return kinds === 0 ? compare(one ?? 0, other ?? 0) : kinds;
}

function kindOf(value: Scalar): number {
  return value === null ? 0 : ['boolean', 'number', 'string'].indexOf(typeof value) + 1;
}

function compare<T extends string | number | boolean>(one: T, other: T): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
