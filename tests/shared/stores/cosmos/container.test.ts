/** The container an emulator gets: what is indexed, and that making it twice is harmless. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createCosmosClient } from '../../../../shared/stores/cosmos/client.ts';
import { toContainerDefinition } from '../../../../shared/stores/cosmos/container.ts';
import { createCosmosContainer } from '../../../../shared/stores/cosmos/create.ts';
import { indexedFields } from '../../../../shared/stores/document-store.ts';
import { type CosmosServer, startCosmosServer } from '../../../support/cosmos-server.ts';
import { startFaultyProxy } from '../../../support/faulty-proxy.ts';
import { findFreePort } from '../../../support/spawned.ts';

let server: CosmosServer;

beforeAll(async () => {
  server = await startCosmosServer();
});

afterAll(async () => {
  await server.close();
});

describe('the container', () => {
  test('indexes the filtered fields and nothing else of a document', () => {
    const { includedPaths = [], excludedPaths } =
      toContainerDefinition('documents').indexingPolicy ?? {};

    const paths = includedPaths.map(({ path }) => path);

    expect(paths).toEqual([
      '/pk/?',
      '/type/?',
      '/expiresAt/?',
      '/leaseUntil/?',
      ...indexedFields.map((field) => `/keys/${field}/?`),
    ]);
    expect(excludedPaths).toEqual([{ path: '/*' }]);
  });

  test('can be ordered by every filtered field and then by id', () => {
    const { compositeIndexes = [] } = toContainerDefinition('documents').indexingPolicy ?? {};

    const orders = compositeIndexes.map((paths) => paths.map(({ path }) => path));

    expect(orders).toEqual(indexedFields.map((field) => [`/keys/${field}`, '/id']));
  });

  test('is made with its definition, and left alone the second time', async () => {
    const place = { ...server, databaseId: 'small-changes', containerId: 'documents' };

    const outcomes = [await createCosmosContainer(place), await createCosmosContainer(place)];

    const client = createCosmosClient(server);
    const { resource } = await client.database('small-changes').container('documents').read();
    client.dispose();
    expect(outcomes).toEqual(['was made', 'was there']);
    expect(resource).toMatchObject({ defaultTtl: -1, partitionKey: { paths: ['/pk'] } });
  });

  test('says in one sentence that nothing answers', async () => {
    const endpoint = `http://127.0.0.1:${await findFreePort()}`;

    const made = createCosmosContainer({ ...server, endpoint, databaseId: 'a', containerId: 'b' });

    await expect(made).rejects.toThrow(
      `The Cosmos DB container a/b could not be made at ${endpoint}: nothing answers there.`,
    );
  });

  test('says in one sentence that the key was not accepted', async () => {
    const proxy = await startFaultyProxy(server.endpoint);
    proxy.spoil(() => ({ status: 401 }));

    const made = createCosmosContainer({
      ...server,
      endpoint: proxy.endpoint,
      databaseId: 'a',
      containerId: 'b',
    });

    await expect(made).rejects.toThrow(/the key or identity was not accepted\.$/);
    await proxy.close();
  });
});
