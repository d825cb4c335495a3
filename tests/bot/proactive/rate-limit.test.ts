import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createRateLimit } from '../../../bot/proactive/rate-limit.ts';

/** Half a second passes when the test says so, however slow the machine is. */
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
});

afterEach(() => {
  jest.useRealTimers();
});

function someone(tenantId: string, conversationId: string | null = 'chat') {
  return { tenantId, address: { serviceUrl: 'https://teams', userId: '29:a', conversationId } };
}

/** How many of these had their turn at once. */
async function countAtOnce(turns: readonly Promise<void>[]): Promise<number> {
  let had = 0;
  for (const turn of turns)
    void turn.then(() => {
      had += 1;
    });
  await new Promise((resolve) => setImmediate(resolve));
  return had;
}

test('lets twenty-five messages to one tenant go at once, and the others half a second later', async () => {
  const waitForTurn = createRateLimit();
  const began = performance.now();
  const turns = Array.from({ length: 40 }, () => waitForTurn(someone('north')));
  const last = Promise.all(turns).then(() => performance.now());

  expect(await countAtOnce(turns)).toBe(25);
  await jest.advanceTimersByTimeAsync(1_000);

  expect((await last) - began).toBeGreaterThan(400);
  expect((await last) - began).toBeLessThan(600);
});

test('counts a message to somebody without a chat twice: the chat is asked for first', async () => {
  const waitForTurn = createRateLimit();
  const turns = Array.from({ length: 20 }, () => waitForTurn(someone('north', null)));

  expect(await countAtOnce(turns)).toBe(12);
  await jest.advanceTimersByTimeAsync(1_000);
  await Promise.all(turns);
});

test('lets no tenant wait for another', async () => {
  const waitForTurn = createRateLimit();
  const turns = Array.from({ length: 40 }, (_, n) => waitForTurn(someone(`tenant-${n % 2}`)));

  expect(await countAtOnce(turns)).toBe(40);
});
