/**
 * Estimates what requests would cost in Cosmos DB, in request units. Reads and writes by the size of the document, from
 * the table of Microsoft's page "Understand request unit consumption" (session consistency; few fields are indexed
 * here, which it does not count). A query is taken for 2.8, and the reading of what it gives: that is a guess, from
 * what such queries are answered to have cost. A claim is a query and a write of each document it leases.
 */
import type { DocumentStore, Saved, StoreResult } from '../../shared/stores/document-store.ts';

/** Kilobytes, and the units of a read and of a write. */
const table = [
  [1, 1, 4.95],
  [2, 1.04, 6.29],
  [4, 1.14, 6.67],
  [8, 1.33, 7.04],
  [16, 1.67, 9.52],
  [32, 2.19, 11.23],
  [64, 4.76, 22.67],
  [128, 9.95, 48.19],
  [256, 20.28, 98.29],
  [512, 40.95, 184.57],
  [1024, 145.9, 625],
  [2048, 291.8, 1250],
] as const;

const oneQuery = 2.8;

export type ChargedStore = DocumentStore & {
  /** Request units since the start or the last `reset`. */
  readonly units: () => number;
  readonly reset: () => void;
};

export function chargeStore(store: DocumentStore): ChargedStore {
  let units = 0;
  const read = (document: unknown) => {
    units += sizedUnits(document, 1);
  };
  const write = (document: unknown) => {
    units += sizedUnits(document, 2);
  };

  async function readingAll<T extends Saved<unknown>>(all: readonly T[]): Promise<void> {
    for (const { doc } of all) read(doc);
  }

  return {
    ...store,
    async get(pk, id) {
      const found = await store.get(pk, id);
      read(found.ok ? found.value.doc : null);
      return found as Awaited<StoreResult<never>>;
    },
    create: (doc) => {
      write(doc);
      return store.create(doc);
    },
    replace: (doc, etag) => {
      write(doc);
      return store.replace(doc, etag);
    },
    replaceAndCreate: (replaced, created) => {
      write(replaced.doc);
      write(created);
      return store.replaceAndCreate(replaced, created);
    },
    async query(pk, type, query) {
      const page = await store.query(pk, type, query);
      units += oneQuery;
      if (page.ok) await readingAll(page.value.items);
      return page as Awaited<StoreResult<never>>;
    },
    async claimDue(type, claim) {
      const claimed = await store.claimDue(type, claim);
      units += oneQuery;
      if (claimed.ok) for (const { doc } of claimed.value) write(doc);
      return claimed as Awaited<StoreResult<never>>;
    },
    nextDue: (types, now) => {
      units += oneQuery;
      return store.nextDue(types, now);
    },
    mark: (pk) => {
      units += oneQuery;
      return store.mark(pk);
    },
    units: () => units,
    reset: () => {
      units = 0;
    },
  };
}

/** Of the smallest size in the table that holds it. */
function sizedUnits(document: unknown, column: 1 | 2): number {
  const kilobytes = Buffer.byteLength(JSON.stringify(document)) / 1_000;
  const row = table.find(([size]) => kilobytes <= size) ?? table[table.length - 1];
  return row?.[column] ?? 0;
}
