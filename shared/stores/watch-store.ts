/** Tells somebody about every write that passes through a store, so that what was kept of it can be dropped. */
import type { DocumentStore } from './document-store.ts';

/** `onWrite` gets the partition, before the write's outcome is handed on, whatever the outcome was. */
export function watchWrites(store: DocumentStore, onWrite: (pk: string) => void): DocumentStore {
  async function telling<T>(pk: string, write: Promise<T>): Promise<T> {
    try {
      return await write;
    } finally {
      onWrite(pk);
    }
  }
  return {
    get: (pk, id) => store.get(pk, id),
    query: (pk, type, query) => store.query(pk, type, query),
    claimDue: (type, claim) => store.claimDue(type, claim),
    check: () => store.check(),
    close: () => store.close(),
    create: (doc) => telling(doc.pk, store.create(doc)),
    replace: (doc, etag) => telling(doc.pk, store.replace(doc, etag)),
    delete: (pk, id, etag) => telling(pk, store.delete(pk, id, etag)),
  };
}
