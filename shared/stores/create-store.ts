/** Chooses the store: the only file that names implementations. */
import type { Clock } from '../domain/instant.ts';
import type { CosmosAccount } from './cosmos/client.ts';
import type { DocumentStore } from './document-store.ts';
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
