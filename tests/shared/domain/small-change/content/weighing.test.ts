/** What an idea promises: the order ideas come in, whatever a team has said of them. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  efforts,
  familyValues,
  gifts,
  orderByPromise,
  type Weighing,
} from '../../../../../shared/domain/small-change/content/weighing.ts';

const best: Weighing = { familyValue: 'a-lot', gift: 'mostly-ours', effort: 'small' };
const least: Weighing = { familyValue: 'a-little', gift: 'hardly', effort: 'large' };

const weighing: fc.Arbitrary<Weighing> = fc.record({
  familyValue: fc.constantFrom(...familyValues),
  gift: fc.constantFrom(...gifts),
  effort: fc.constantFrom(...efforts),
});
const ideas = fc
  .array(fc.option(weighing))
  .map((all) => all.map((answer, number) => ({ number, weighing: answer })));

describe('ideas in the order of what they promise', () => {
  test('come with what promises most first, and what nobody has weighed last', () => {
    const unweighed = { number: 1, weighing: null };
    const some = { number: 2, weighing: { ...least, familyValue: 'a-lot' } as const };
    const ordered = orderByPromise([
      unweighed,
      { number: 3, weighing: least },
      some,
      { number: 4, weighing: best },
    ]);

    expect(ordered.map(({ number }) => number)).toEqual([4, 2, 3, 1]);
  });

  test('are the same ideas, and those who tie stay in the order given', () => {
    fc.assert(
      fc.property(ideas, (given) => {
        const ordered = orderByPromise(given);

        expect(ordered.toSorted((one, other) => one.number - other.number)).toEqual(given);
        for (const answer of given.map((idea) => JSON.stringify(idea.weighing))) {
          const tied = ordered.filter((idea) => JSON.stringify(idea.weighing) === answer);
          expect(tied).toEqual(tied.toSorted((one, other) => one.number - other.number));
        }
      }),
    );
  });

  test('never put one that is better in every answer behind another', () => {
    fc.assert(
      fc.property(weighing, weighing, (one, other) => {
        const [first] = orderByPromise([{ weighing: one }, { weighing: other }]);

        if (isAsGood(other, one) && !isAsGood(one, other)) expect(first?.weighing).toEqual(other);
        if (isAsGood(one, other)) expect(first?.weighing).toEqual(one);
      }),
    );
  });
});

function isAsGood(one: Weighing, other: Weighing): boolean {
  return (
    familyValues.indexOf(one.familyValue) >= familyValues.indexOf(other.familyValue) &&
    gifts.indexOf(one.gift) >= gifts.indexOf(other.gift) &&
    efforts.indexOf(one.effort) >= efforts.indexOf(other.effort)
  );
}
