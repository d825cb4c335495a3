/** The room's timer, as plain data. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  begin,
  type Countdown,
  choices,
  goOn,
  leftAt,
  pause,
  toDigits,
} from '../../../../../tab/client/views/workshop/foot/countdown.ts';

describe('a countdown', () => {
  test('has what the room was given, and less with each second', () => {
    const countdown = begin(5, 1000);

    expect(leftAt(countdown, 1000)).toBe(300_000);
    expect(leftAt(countdown, 61_000)).toBe(240_000);
  });

  test('is over once and stays so', () => {
    expect(leftAt(begin(3, 0), 180_000)).toBe(0);
    expect(leftAt(begin(3, 0), 999_999)).toBe(0);
  });

  test('keeps what was left while it rests', () => {
    const resting = pause(begin(3, 0), 60_000);

    expect(leftAt(resting, 10_000_000)).toBe(120_000);
    expect(leftAt(goOn(resting, 10_000_000), 10_060_000)).toBe(60_000);
  });

  test('never has more than before, however often it rests and goes on', () => {
    const steps = fc.array(fc.tuple(fc.boolean(), fc.nat(100_000)));
    fc.assert(
      fc.property(fc.constantFrom(...choices), steps, (minutes, passed) => {
        let now = 0;
        let countdown: Countdown = begin(minutes, now);
        for (const [rests, ms] of passed) {
          const before = leftAt(countdown, now);
          now += ms;
          const ran = countdown.since === null ? 0 : ms;
          countdown = rests ? pause(countdown, now) : goOn(pause(countdown, now), now);
          expect(leftAt(countdown, now)).toBe(Math.max(0, before - ran));
        }
      }),
    );
  });

  test.each([
    [300_000, '5:00'],
    [299_999, '5:00'],
    [245_000, '4:05'],
    [1, '0:01'],
    [0, '0:00'],
  ])('of %d ms left is read as %s', (left, said) => {
    expect(toDigits(left)).toBe(said);
  });
});
