/** Makes the database and container in an emulator; in production the infrastructure does. */
import { type CosmosAccount, createCosmosClient } from './client.ts';
import { toContainerDefinition } from './container.ts';

type CosmosPlace = CosmosAccount & {
  readonly databaseId: string;
  readonly containerId: string;
};

/**
 * Leaves alone what is there already, and says in the result whether it had to make the container.
 * Throws an Error with one clear sentence.
 */
export async function createCosmosContainer(place: CosmosPlace): Promise<'was made' | 'was there'> {
  const client = createCosmosClient(place);
  try {
    const { database } = await client.databases.createIfNotExists({ id: place.databaseId });
    const { statusCode } = await database.containers.createIfNotExists(
      toContainerDefinition(place.containerId),
    );
    return statusCode === 201 ? 'was made' : 'was there';
  } catch (cause) {
    throw new Error(
      `The Cosmos DB container ${place.databaseId}/${place.containerId} could not be made at ${place.endpoint}: ${reasonOf(cause)}.`,
      { cause },
    );
  } finally {
    client.dispose();
  }
}

function reasonOf(cause: unknown): string {
  const { code, message } = cause as { code?: unknown; message?: string };
  switch (code) {
    case 'ECONNREFUSED':
      return 'nothing answers there';
    case 401:
    case 403:
      return 'the key or identity was not accepted';
    default:
      return message?.split('\n')[0]?.replace(/\.$/, '') ?? 'no reason was given';
  }
}
