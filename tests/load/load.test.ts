/** The load is what it says: people at their pace, tabs at the client's, and memory that settles told from memory that does not. */
import { describe, expect, test } from '@jest/globals';
import { growsWithoutBound, toGrowth } from './memory.ts';
import { type Deed, planLoad, tabKinds } from './plan.ts';

const size = { people: 5, tabs: 3, minutes: 2 };

function gapsOf(deeds: readonly Deed[], who: number): readonly number[] {
  const times = deeds.filter((deed) => deed.who === who).map(({ at }) => at);
  return times.slice(1).map((at, index) => at - (times[index] ?? 0));
}

describe('the plan', () => {
  test('is the same for the same seed, and in the order of its times', () => {
    const plan = planLoad(size, 1);

    expect(planLoad(size, 1)).toEqual(plan);
    expect(planLoad(size, 2)).not.toEqual(plan);
    expect(plan).toEqual(plan.toSorted((one, other) => one.at - other.at));
  });

  test('lets each person say something every 5 to 15 seconds', () => {
    const isSaid = ({ kind }: Deed) =>
      kind !== 'log: form' && !(tabKinds as readonly string[]).includes(kind);
    const gaps = gapsOf(planLoad(size, 1).filter(isSaid), 0);

    expect(gaps.length).toBeGreaterThan(5);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5_000);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(15_000);
  });

  test('lets each tab read every three seconds', () => {
    const gaps = gapsOf(
      planLoad(size, 1).filter(({ kind }) => kind === 'journey'),
      2,
    );

    expect(new Set(gaps.map(Math.round))).toEqual(new Set([3_000]));
  });
});

describe('memory', () => {
  test('is compared between the last third and the middle one', () => {
    expect(toGrowth([1, 1, 100, 100, 130, 130])).toBeCloseTo(0.3);
    expect(toGrowth([100, 100])).toBeNull();
  });

  test('grows without bound where the last third is a quarter higher, in three minutes or more', () => {
    expect(growsWithoutBound([1, 1, 100, 100, 130, 130], 3)).toBe(true);
    expect(growsWithoutBound([1, 1, 100, 100, 120, 120], 3)).toBe(false);
    expect(growsWithoutBound([1, 100, 130], 1.5)).toBe(false);
  });
});
