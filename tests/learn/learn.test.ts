/** What is learned from lines agrees with them, whatever their order. */
import { describe, expect, test } from '@jest/globals';
import { type Lesson, learn } from './learn.ts';

function lesson(said: string, isOfKind: boolean): Lesson {
  return { signs: new Set(said.split(' ')), isOfKind };
}

const lessons = [
  lesson('rain today', true),
  lesson('rain again', true),
  lesson('sun today', false),
  lesson('sun again', false),
  lesson('once', true),
];

describe('learning', () => {
  test('weighs each sign by the lines that have it', () => {
    const { weights } = learn(lessons);

    const { rain = 0, today = 0, sun = 0 } = Object.fromEntries(weights);

    expect(rain).toBeGreaterThan(today);
    expect(sun).toBeLessThan(today);
    expect(rain).toBeGreaterThan(0);
    expect(sun).toBeLessThan(0);
  });

  test('learns nothing from a sign of a single line', () => {
    expect(learn(lessons).weights.has('once')).toBe(false);
  });

  test('comes to the same each time', () => {
    expect(learn(lessons)).toEqual(learn(lessons));
  });
});
