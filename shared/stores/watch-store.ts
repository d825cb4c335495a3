/** Tells somebody about every write that passes through a store, so that what was kept of it can follow. */
import type { DocumentStore, Saved, StoredDocument, StoreResult } from './document-store.ts';

/** As it stands after a write that succeeded; null where that is not known, and where it was deleted. */
export type Written = Saved<StoredDocument> | null;

/** `onWrite` gets the partition, before the write's outcome is handed on, whatever the outcome was. */
export function watchWrites(
  store: DocumentStore,
  onWrite: (pk: string, written: Written) => void,
): DocumentStore {
  async function telling<T extends StoredDocument>(
    pk: string,
    write: StoreResult<Saved<T>>,
  ): StoreResult<Saved<T>> {
    let written: Written = null;
    try {
      const outcome = await write;
      if (outcome.ok) written = outcome.value;
      return outcome;
    } finally {
      onWrite(pk, written);
    }
  }
  return {
    get: (pk, id) => store.get(pk, id),
    query: (pk, type, query) => store.query(pk, type, query),
    claimDue: (type, claim) => store.claimDue(type, claim),
    nextDue: (types, now) => store.nextDue(types, now),
    mark: (pk) => store.mark(pk),
    check: () => store.check(),
    close: () => store.close(),
    create: (doc) => telling(doc.pk, store.create(doc)),
    replace: (doc, etag) => telling(doc.pk, store.replace(doc, etag)),
    async replaceAndCreate(replaced, created) {
      let written: readonly Written[] = [null];
      try {
        const outcome = await store.replaceAndCreate(replaced, created);
        if (outcome.ok) written = [outcome.value.replaced, outcome.value.created];
        return outcome;
      } finally {
        for (const each of written) onWrite(created.pk, each);
      }
    },
    async delete(pk, id, etag) {
      try {
        return await store.delete(pk, id, etag);
      } finally {
        onWrite(pk, null);
      }
    },
  };
}
