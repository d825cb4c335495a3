import { expect, test } from '@jest/globals';
import { createRateLimit } from '../../../bot/proactive/rate-limit.ts';

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
  const turns = Array.from({ length: 40 }, () => waitForTurn(someone('north')));
  const began = performance.now();

  expect(await countAtOnce(turns)).toBe(25);
  await Promise.all(turns);

  expect(performance.now() - began).toBeGreaterThan(400);
});

test('counts a message to somebody without a chat twice: the chat is asked for first', async () => {
  const waitForTurn = createRateLimit();
  const turns = Array.from({ length: 20 }, () => waitForTurn(someone('north', null)));

  expect(await countAtOnce(turns)).toBe(12);
  await Promise.all(turns);
});

test('lets no tenant wait for another', async () => {
  const waitForTurn = createRateLimit();
  const turns = Array.from({ length: 40 }, (_, n) => waitForTurn(someone(`tenant-${n % 2}`)));

  expect(await countAtOnce(turns)).toBe(40);
});
