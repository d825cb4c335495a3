/** The production store: one Cosmos DB container, reached through `@azure/cosmos`. */
import type { Container } from '@azure/cosmos';
import type { Clock } from '../../domain/instant.ts';
import { fail, ok } from '../../domain/result.ts';
import type {
  Both,
  DocumentStore,
  Page,
  Query,
  Saved,
  StoredDocument,
  StoreResult,
} from '../document-store.ts';
import { pageSize, toPage } from '../page.ts';
import { expectOnePartition, later } from '../stored-form.ts';
import { claimDueItems, nextDueItem } from './claim.ts';
import { type Envelope, toEnvelope } from './envelope.ts';
import { attempt } from './errors.ts';
import {
  createItem,
  deleteItem,
  type Item,
  readItem,
  replaceAndCreateItems,
  replaceItem,
} from './items.ts';
import { markPartition } from './mark.ts';
import { toCosmosQuery } from './query.ts';

type CosmosOptions = {
  /** Laid out as `cosmos-container.ts` says. */
  readonly container: Container;
  readonly clock: Clock;
  /** Lets go of the client the container came from. */
  readonly dispose?: () => void;
};

type Context = Pick<CosmosOptions, 'container' | 'clock'>;

/**
 * A request that could not be sent (connection refused) is `throttled`; a write whose answer was
 * lost, or that Cosmos DB answered with 408, 410, 449 or 503, is `unknown-outcome`.
 */
export function createCosmosStore({ container, clock, dispose }: CosmosOptions): DocumentStore {
  const context = { container, clock };
  return {
    get: (pk, id) => getDocument(context, pk, id),
    create: (doc) => createDocument(context, doc),
    replace: (doc, etag) => replaceDocument(context, doc, etag),
    replaceAndCreate: (replaced, created) => replaceAndCreateDocuments(context, replaced, created),
    delete: (pk, id, etag) =>
      deleteItem(container, { pk, id, ...(etag !== undefined && { etag }) }),
    query: (pk, type, query = {}) => queryDocuments(context, { pk, type, query }),
    claimDue: (type, claim) => claimDueItems(container, type, claim),
    nextDue: (types, now) => nextDueItem(container, types, now),
    mark: (pk) => markPartition(container, clock, pk),
    check: async () => {
      const read = await readItem(container, 'health', 'health');
      return read.ok || read.error === 'not-found' ? ok(undefined) : read;
    },
    close: async () => dispose?.(),
  };
}

async function getDocument<T>(context: Context, pk: string, id: string): StoreResult<Saved<T>> {
  const read = await readItem<T>(context.container, pk, id);
  if (!read.ok) return read;
  return hasExpired(read.value, context.clock) ? fail('not-found') : ok(toSaved(read.value));
}

async function createDocument<T extends StoredDocument>(
  context: Context,
  doc: T,
): StoreResult<Saved<T>> {
  const envelope = toEnvelope(doc, context.clock);
  if (!envelope.ok) return envelope;
  const created = await createItem(context.container, envelope.value);
  return !created.ok && created.error === 'exists'
    ? createOverExpired(context, envelope.value)
    : created;
}

/** A document whose ttl has passed makes room, though Cosmos DB may not have cleared it away yet. */
async function createOverExpired<T extends StoredDocument>(
  { container, clock }: Context,
  envelope: Envelope<T>,
): StoreResult<Saved<T>> {
  const current = await readItem<T>(container, envelope.pk, envelope.doc.id);
  if (!current.ok) {
    return current.error === 'not-found' ? createItem(container, envelope) : current;
  }
  if (!hasExpired(current.value, clock)) return fail('exists');
  const replaced = await replaceItem(container, envelope, current.value._etag);
  return !replaced.ok && replaced.error === 'conflict' ? fail('exists') : replaced;
}

async function replaceDocument<T extends StoredDocument>(
  { container, clock }: Context,
  doc: T,
  etag: string,
): StoreResult<Saved<T>> {
  const envelope = toEnvelope(doc, clock);
  return envelope.ok ? replaceItem(container, envelope.value, etag) : envelope;
}

async function replaceAndCreateDocuments<R extends StoredDocument, C extends StoredDocument>(
  { container, clock }: Context,
  { doc, etag }: Saved<R>,
  created: C,
): StoreResult<Both<R, C>> {
  expectOnePartition(doc, created);
  const envelope = toEnvelope(doc, clock);
  if (!envelope.ok) return envelope;
  const other = toEnvelope(created, clock);
  if (!other.ok) return other;
  return replaceAndCreateItems(container, { envelope: envelope.value, etag }, other.value);
}

async function queryDocuments<T extends StoredDocument>(
  { container, clock }: Context,
  { pk, type, query }: { readonly pk: string; readonly type: string; readonly query: Query },
): StoreResult<Page<T>> {
  const wanted = pageSize(query) + 1;
  const spec = toCosmosQuery({ pk, type, now: later(clock.now(), 0) }, query);
  const results = container.items.query<Item<T>>(spec, { partitionKey: pk, maxItemCount: wanted });
  const found: Saved<T>[] = [];
  while (found.length < wanted && results.hasMoreResults()) {
    const fetched = await attempt('read', () => results.fetchNext());
    if (!fetched.ok) return fetched;
    found.push(...(fetched.value.resources ?? []).map((item) => toSaved(item)));
  }
  return ok(toPage(found, query));
}

function hasExpired({ expiresAt }: Envelope<unknown>, clock: Clock): boolean {
  return expiresAt !== null && expiresAt <= later(clock.now(), 0);
}

function toSaved<T>({ doc, _etag }: Item<T>): Saved<T> {
  return { doc, etag: _etag };
}
