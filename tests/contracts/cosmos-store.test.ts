/** Cosmos DB keeps the contract, through its own client library and over HTTP. */
import { afterAll, beforeAll } from '@jest/globals';
import type { Clock } from '../../shared/domain/instant.ts';
import { createStore } from '../../shared/stores/create-store.ts';
import {
  type CosmosServer,
  makeTestContainer,
  startCosmosServer,
} from '../support/cosmos-server.ts';
import type { Shared } from './document-store/subject.ts';
import { describeDocumentStore } from './document-store.contract.ts';

let server: CosmosServer;
let containers = 0;

beforeAll(async () => {
  server = await startCosmosServer();
});

afterAll(async () => {
  await server.close();
});

describeDocumentStore('Cosmos DB', { open: openContainer, shared: openContainer, runs: 15 });

async function openContainer(clock: Clock): Promise<Shared> {
  containers += 1;
  const containerId = `container-${containers}`;
  await makeTestContainer(server, containerId);
  const connect = () =>
    createStore({ ...server, kind: 'cosmos', databaseId: 'tests', containerId, clock });
  const store = await connect();
  const opened = [store];
  return {
    store,
    reopen: async () => {
      const other = await connect();
      opened.push(other);
      return other;
    },
    close: async () => {
      await Promise.all(opened.map((each) => each.close()));
    },
  };
}
