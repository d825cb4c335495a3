/** Tells somebody about every write that a store kept: one it refused, such as a second create, is none. */
import type { DocumentStore } from '../../../shared/stores/document-store.ts';

export function watchKept(store: DocumentStore, onKept: (id: string) => void): DocumentStore {
  async function noting<T extends { readonly ok: boolean }>(id: string, write: Promise<T>) {
    const written = await write;
    if (written.ok) onKept(id);
    return written;
  }
  return {
    ...store,
    create: (doc) => noting(doc.id, store.create(doc)),
    replace: (doc, etag) => noting(doc.id, store.replace(doc, etag)),
    async replaceAndCreate(replaced, created) {
      const written = await noting(created.id, store.replaceAndCreate(replaced, created));
      if (written.ok) onKept(replaced.doc.id);
      return written;
    },
    delete: (pk, id, etag) => noting(id, store.delete(pk, id, etag)),
  };
}
