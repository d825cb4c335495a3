/** Chooses the store: the only file that names implementations. */
import type { Clock } from '../domain/instant.ts';
import type { CosmosAccount } from './cosmos/client.ts';
import type { DocumentReader, DocumentStore } from './document-store.ts';
import { createSqliteReader } from './sqlite/sqlite-reader.ts';
import { createSqliteStore } from './sqlite/sqlite-store.ts';

type StoreOptions = {
  readonly clock: Clock;
  /** Types of which SQLite leaves no earlier state in its log; Cosmos DB has no such log to read. */
  readonly keepNoOrderOf?: readonly string[];
} & (
  | { readonly kind: 'sqlite'; readonly file: string }
  | ({
      readonly kind: 'cosmos';
      readonly databaseId: string;
      readonly containerId: string;
    } & CosmosAccount)
);

/**
 * Creates no database: that is the infrastructure's work, or `cosmos-create.ts` for an emulator.
 * Sends no request either, so a wrong endpoint shows with the first one.
 */
export async function createStore(options: StoreOptions): Promise<DocumentStore> {
  return options.kind === 'sqlite' ? createSqliteStore(options) : connectCosmos(options);
}

/** Opens what is there to be read, and makes nothing. Throws an Error with one sentence where a file cannot be read. */
export async function createReader(options: StoreOptions): Promise<DocumentReader> {
  if (options.kind === 'sqlite') return createSqliteReader(options);
  const { get, query, close } = await connectCosmos(options);
  return { get, query, close };
}

/** Loads the client library only when it is wanted: it takes longer than the rest of a local start. */
async function connectCosmos(
  options: StoreOptions & { readonly kind: 'cosmos' },
): Promise<DocumentStore> {
  const [{ createCosmosClient }, { createCosmosStore }] = await Promise.all([
    import('./cosmos/client.ts'),
    import('./cosmos/cosmos-store.ts'),
  ]);
  const client = createCosmosClient(options);
  return createCosmosStore({
    container: client.database(options.databaseId).container(options.containerId),
    clock: options.clock,
    dispose: () => client.dispose(),
  });
}
