/** Lets hours pass at once in a test. */
import { jest } from '@jest/globals';
import type { FakeTime } from './count-units.ts';

const notFaked = ['performance', 'setImmediate', 'nextTick', 'queueMicrotask'] as const;

export const jestTime: FakeTime = {
  begin: (now) => void jest.useFakeTimers({ now: new Date(now), doNotFake: [...notFaked] }),
  async pass(ms) {
    await jest.advanceTimersByTimeAsync(ms);
  },
  end: () => void jest.useRealTimers(),
};
