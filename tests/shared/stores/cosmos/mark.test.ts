/** A mark of a partition in Cosmos DB: the same while nothing is written, and never where a second hides a write. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createStore } from '../../../../shared/stores/create-store.ts';
import type { DocumentStore } from '../../../../shared/stores/document-store.ts';
import { unwrap } from '../../../support/build-deps.ts';
import {
  type CosmosServer,
  makeTestContainer,
  startCosmosServer,
} from '../../../support/cosmos-server.ts';

const north = 'tenant-a/team/north';
let server: CosmosServer;
let store: DocumentStore;
/** In seconds, ahead of the server's own time. */
let ahead = 0;

beforeAll(async () => {
  server = await startCosmosServer();
  await makeTestContainer(server, 'marks');
  store = await createStore({
    ...{ ...server, kind: 'cosmos', databaseId: 'tests', containerId: 'marks' },
    clock: { now: () => new Date(Date.now() + ahead * 1_000).toISOString() },
  });
  unwrap(await store.create({ id: 'one', pk: north, type: 'change' }));
  unwrap(await store.create({ id: 'two', pk: north, type: 'change' }));
});

afterAll(async () => {
  await store.close();
  await server.close();
});

async function markTwice(pk: string): Promise<readonly string[]> {
  return [unwrap(await store.mark(pk)), unwrap(await store.mark(pk))];
}

test('is another each time while the last write may still hide one', async () => {
  ahead = 0;
  const [first, second] = await markTwice(north);

  expect(first).not.toBe(second);
});

test('is the same from then on, until something is written, and knows its own partition only', async () => {
  ahead = 60;
  const [first, second] = await markTwice(north);
  unwrap(await store.create({ id: 'one', pk: 'tenant-a/team/south', type: 'change' }));
  const beside = unwrap(await store.mark(north));
  const { etag } = unwrap(await store.get(north, 'one'));
  unwrap(await store.replace({ id: 'one', pk: north, type: 'change' }, etag));

  expect([second, beside]).toEqual([first, first]);
  expect(unwrap(await store.mark(north))).not.toBe(first);
});

test('is the same of a partition in which there is nothing', async () => {
  const [first, second] = await markTwice('tenant-a/team/nobody');

  expect(first).toBe(second);
});
