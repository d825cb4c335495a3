/** Lets hours pass at once where nothing else does, so that an hour can be counted without waiting for it. */
import { mock } from 'node:test';
import { setImmediate as breathe } from 'node:timers/promises';
import type { FakeTime } from '../../tests/support/count-units.ts';

export const passTime: FakeTime = {
  begin: (now) => mock.timers.enable({ apis: ['Date', 'setTimeout'], now: Date.parse(now) }),
  async pass(ms) {
    mock.timers.tick(ms);
    await breathe();
  },
  end: () => mock.timers.reset(),
};
