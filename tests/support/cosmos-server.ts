/** A Cosmos DB to test against: Vercel's server in this process, over http, with what it lacks made up for. */
import { once } from 'node:events';
import type { IncomingMessage, RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
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
  refuseWholeBatches(server);
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

const batchHeader = 'x-ms-cosmos-batch-atomic';
const partitionHeader = 'x-ms-documentdb-partitionkey';
const conflict = 409;
const notTried = 424;

type Operation = {
  readonly operationType: string;
  readonly resourceBody?: { readonly id: string };
};

/**
 * This server carries out what stands before the operation that fails; Cosmos DB nothing (Azure's page
 * "Transactional batch operations"). So whether what is to be created is there already is looked for first. And it wants
 * each operation's partition beside it, which Cosmos DB has from the header.
 */
function refuseWholeBatches(server: Server): void {
  const answer = server.listeners('request').at(-1) as RequestListener;
  server.removeListener('request', answer);
  server.on('request', async (request, response) => {
    if (request.headers[batchHeader] === undefined) return answer(request, response);
    const body = Buffer.concat(await request.toArray());
    const operations: readonly Operation[] = JSON.parse(body.toString());
    const there = await Promise.all(operations.map((each) => isThere(server, request, each)));
    if (there.includes(true)) {
      const statuses = there.map((is) => ({ statusCode: is ? conflict : notTried }));
      response.statusCode = 207;
      return response.end(JSON.stringify(statuses));
    }
    const partitionKey = request.headers[partitionHeader];
    const told = operations.map((each) => ({ ...each, partitionKey }));
    const again = Object.assign(Readable.from([Buffer.from(JSON.stringify(told))]), {
      headers: request.headers,
      method: request.method,
      url: request.url,
    });
    return answer(again as unknown as IncomingMessage, response as never);
  });
}

async function isThere(
  server: Server,
  { url, headers }: IncomingMessage,
  { operationType, resourceBody }: Operation,
): Promise<boolean> {
  if (operationType !== 'Create' || !resourceBody) return false;
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}${url}/${encodeURIComponent(resourceBody.id)}`;
  const partition = String(headers[partitionHeader]);
  const found = await fetch(address, { headers: { [partitionHeader]: partition } });
  return found.status === 200;
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
