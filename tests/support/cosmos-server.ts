/** A Cosmos DB to test against: Vercel's server in this process, over http, with what it lacks made up for. */
import { once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpServer } from '@vercel/cosmosdb-server';
import { createCosmosClient } from '../../shared/stores/cosmos/client.ts';
import { toContainerDefinition } from '../../shared/stores/cosmos/container.ts';
import { createCosmosContainer } from '../../shared/stores/cosmos/create.ts';

export type CosmosServer = {
  readonly endpoint: string;
  readonly key: string;
  readonly close: () => Promise<void>;
};

/** The server checks no signature, but the client wants something to sign with. */
const key = Buffer.from('any key will do').toString('base64');

export async function startCosmosServer(): Promise<CosmosServer> {
  const server = createHttpServer({ keepAlive: true });
  server.prependListener('request', answerMissingDocumentsWith404);
  return { endpoint: await listen(server), key, close: () => stop(server) };
}

/**
 * Without this header the server fails on the read of a missing document: it compares the document's
 * partition before it looks whether there is one. With it, it goes straight to the lookup, by id and
 * partition.
 */
function answerMissingDocumentsWith404(request: IncomingMessage): void {
  if (request.method === 'GET') {
    request.headers['x-ms-documentdb-query-enablecrosspartition'] = 'true';
  }
}

/**
 * The container of the real definition, with every composite index in both directions: Cosmos DB
 * reads one backwards, this server wants the other one declared.
 */
export async function makeTestContainer(server: CosmosServer, containerId: string): Promise<void> {
  const place = { ...server, databaseId: 'tests', containerId };
  await createCosmosContainer(place);
  const client = createCosmosClient(server);
  const definition = toContainerDefinition(containerId);
  const ascending = definition.indexingPolicy?.compositeIndexes ?? [];
  const descending = ascending.map((paths) =>
    paths.map(({ path }) => ({ path, order: 'descending' as const })),
  );
  await client
    .database('tests')
    .container(containerId)
    .replace({
      ...definition,
      partitionKey: { paths: ['/pk'] },
      indexingPolicy: {
        ...definition.indexingPolicy,
        compositeIndexes: [...ascending, ...descending],
      },
    });
  client.dispose();
}

export async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
