/** A team of 1,200 adds the app: one answer, and then everybody can be written to, whatever happened in between. */
import { expect, test } from '@jest/globals';
import { createSqliteStore } from '../../../../shared/stores/sqlite/sqlite-store.ts';
import { buildClock } from '../../../support/build-deps.ts';
import { loadAddress } from '../../../support/build-stored.ts';
import { type Chat, priya, startChat, tenantId, wordsOf } from '../../../support/chat.ts';
import { makeDataFile } from '../../../support/spawned.ts';

const people = Array.from({ length: 1_199 }, (_, n) => ({
  id: `bbbbbbbb-0000-4000-8000-${String(n).padStart(12, '0')}`,
  name: `Person ${n}`,
}));

function start(file: string): Promise<Chat> {
  const kept = createSqliteStore({ file, clock: buildClock() });
  return startChat({ members: people, supervisors: [priya], pageSize: 500, kept });
}

async function countReached(chat: Chat): Promise<number> {
  const addresses = await Promise.all(
    [priya, ...people].map(({ id: personId }) => loadAddress(chat.store, { tenantId, personId })),
  );
  return addresses.filter((address) => address !== null).length;
}

test('it is answered before everybody’s mailbox is there, and a server started anew writes them all', async () => {
  const file = makeDataFile();
  const first = await start(file);
  const hello = await first.install(priya, 'channel');
  const reachedAtOnce = await countReached(first);
  await first.close();

  const second = await start(file);
  await second.app.runDue();
  const reached = await countReached(second);
  await second.close();

  expect(wordsOf(hello)).toContain('Hello, Riverside.');
  expect(reachedAtOnce).toBeLessThan(1_200);
  expect(reached).toBe(1_200);
});
