/** Reflections stand in an order that says nothing of when they came, and nothing else of a confidential one is kept (P5). */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addReflection,
  noReflections,
  type Reflections,
  reflectionsLimit,
} from '../../../../shared/domain/sensemaking/reflections.ts';
import { programmePlace } from '../../../support/build-blueprint.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';

const none = noReflections({ ...programmePlace, round: 1 });
const amara = { id: 'amara', name: 'Amara Osei' };
const week = '2026-11-16';

type One = {
  readonly id: string;
  readonly words: string;
  readonly keep: 'by-name' | 'confidential';
};

function add(current: Reflections, { id, words, keep }: One): Reflections {
  return unwrap(addReflection(current, { words, hint: 'enabler', keep }, { id, week, by: amara }));
}

test('in whatever order they are said, what is kept is the same', () => {
  const one = fc.record({
    id: fc.uuid(),
    words: fc.string({ minLength: 1 }),
    keep: fc.constantFrom<One['keep']>('by-name', 'confidential'),
  });
  const several = fc.uniqueArray(one, {
    maxLength: 12,
    selector: ({ words, keep }) => `${keep} ${words}`,
  });
  fc.assert(
    fc.property(
      several.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      ([said, otherwise]) => {
        expect(said.reduce(add, none)).toEqual(otherwise.reduce(add, none));
      },
    ),
  );
});

test('of one said confidentially there are its words, what it was and its week', () => {
  const [kept] = add(none, { id: 'r-1', words: 'One to ask', keep: 'confidential' }).reflections;

  expect(kept).toEqual({ id: 'r-1', words: 'One to ask', hint: 'enabler', week, by: null });
});

test('as many as there may be are enough', () => {
  const reflections = Array.from({ length: reflectionsLimit }, (_, at) => ({
    ...{ id: `r-${at}`, words: `Words ${at}`, hint: 'barrier' as const, week, by: null },
  }));
  const saying = { words: 'One more', hint: 'barrier', keep: 'confidential' } as const;

  expect(
    unwrapError(addReflection({ ...none, reflections }, saying, { id: 'x', week, by: amara })),
  ).toEqual({ kind: 'too-many', limit: reflectionsLimit });
});
