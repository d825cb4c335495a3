/** What a team's tabs are shown is read again only when something was written, by whichever server. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { fail, ok } from '../../../shared/domain/result.ts';
import { type KeptWhileSame, keepWhileSame } from '../../../tab/api/kept/keep-while-same.ts';

const world: { mark: string | null; isToday: boolean } = { mark: 'one', isToday: true };
let asked: number;
let readings: number;
let kept: KeptWhileSame<number>;

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-11-21T09:30:00.000Z') });
  Object.assign(world, { mark: 'one', isToday: true });
  [asked, readings] = [0, 0];
  const marks = {
    mark: async () => {
      asked += 1;
      return world.mark === null ? fail('throttled' as const) : ok(world.mark);
    },
  };
  kept = keepWhileSame(marks, async () => world.isToday);
});

afterEach(() => {
  jest.useRealTimers();
});

function read(): Promise<number> {
  return kept.read('team-north', () => {
    readings += 1;
    return readings;
  });
}

/** Read, and read again with a mark to go by. */
async function settle(): Promise<void> {
  await read();
  jest.advanceTimersByTime(3_000);
  await read();
  readings = 0;
  asked = 0;
}

describe('what is kept of a partition', () => {
  test('is not even asked about for three seconds', async () => {
    await read();
    jest.advanceTimersByTime(2_999);

    await read();

    expect([asked, readings]).toEqual([0, 1]);
  });

  test('is read once more when there is a mark to go by, and then no more', async () => {
    await read();
    for (let times = 0; times < 5; times += 1) {
      jest.advanceTimersByTime(3_000);
      await read();
    }

    expect([asked, readings]).toEqual([5, 2]);
  });

  test('is asked about once for all who look at the same moment', async () => {
    await settle();
    jest.advanceTimersByTime(3_000);

    await Promise.all(Array.from({ length: 30 }, read));

    expect([asked, readings]).toEqual([1, 0]);
  });

  test.each<[string, Partial<typeof world>, number]>([
    ['something was written', { mark: 'two' }, 3_000],
    ['the store cannot say', { mark: null }, 3_000],
    ['it is another day', { isToday: false }, 3_000],
    ['it was read ten minutes ago', {}, 603_000],
  ])('is read again once %s', async (_, change, later) => {
    await settle();
    Object.assign(world, change);
    jest.advanceTimersByTime(later);

    await read();

    expect(readings).toBe(1);
  });
});
