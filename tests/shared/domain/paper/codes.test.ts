/** The codes on printed cards: told apart by the eye, and true for as long as the card hangs. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codesInOrder, codesOf, drawId, toCode } from '../../../../shared/domain/paper/codes.ts';

const ids = (count: number) => Array.from({ length: count }, (_, at) => `id-${at}`);

function drawMany(count: number): readonly string[] {
  let drawn = 0;
  const draw = () => `drawn-${drawn++}`;
  const all: string[] = [];
  while (all.length < count) all.push(drawId(all, draw));
  return all;
}

describe('a code', () => {
  test('is three consonants without look-alikes', () => {
    const codes = [...codesOf(ids(500)).values()];

    expect(codes.filter((code) => !/^[BCDFHJKMPQRSTVXZ]{3}$/.test(code))).toEqual([]);
  });

  test('is nobody else’s, even where ids give the same', () => {
    const codes = codesOf(ids(1_500));

    expect(new Set(codes.values()).size).toBe(1_500);
  });

  test('is what it was, whatever the order', () => {
    const all = ids(300);

    expect(codesOf(all.toReversed())).toEqual(codesOf(all));
  });

  test('of what comes after changes none of those before, and none is there twice', () => {
    const all = ids(1_500);
    const [before, after] = [codesInOrder(all.slice(0, 900)), codesInOrder(all)];

    expect([...after].slice(0, 900)).toEqual([...before]);
    expect(new Set(after.values()).size).toBe(1_500);
  });

  test('is today what a card printed with the first version says', () => {
    expect(Object.fromEntries(codesOf(['barrier-1', 'barrier-2', 'barrier-3']))).toEqual({
      'barrier-1': 'PXQ',
      'barrier-2': 'FJR',
      'barrier-3': 'JQQ',
    });
  });

  test('stays as it was printed when cards are added, and when others go', () => {
    const all = drawMany(500);
    const whole = codesOf(all);

    fc.assert(
      fc.property(fc.subarray([...all]), (some) =>
        [...codesOf(some)].every(([id, code]) => whole.get(id) === code),
      ),
      { numRuns: 30 },
    );
  });
});

describe('an id', () => {
  test('is drawn until its code is free', () => {
    const all = ids(500);
    const taken = new Set(codesOf(all).values());
    const id = drawMany(1)[0] ?? '';
    const code = codesOf([id]).get(id);
    const other = ids(20_000).find((each) => codesOf([each]).get(each) === code) ?? '';

    expect(other).not.toBe('');
    const draws = [id, 'something-else'];
    expect(drawId([other], () => draws.shift() ?? '')).toBe('something-else');
    expect(taken.size).toBe(500);
  });

  test('is taken as it comes where no other can be had', () => {
    expect(drawId(['only'], () => 'only')).toBe('only');
  });
});

test.each([
  ['KBT', 'KBT'],
  ['kbt', 'KBT'],
  [' k b t. ', 'KBT'],
  ['MFA', 'MFA'],
  ['KB', null],
  ['KBTX', null],
  ['K8T', null],
  ['No key', null],
])('“%s” is meant as the code %s', (typed, code) => {
  expect(toCode(typed)).toBe(code);
});
