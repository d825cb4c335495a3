/** Keeps every document as it was last written, so that a test can look at all there is. */
import type { DocumentStore, StoredDocument } from '../../shared/stores/document-store.ts';

export type WatchedStore = DocumentStore & {
  readonly documents: () => readonly StoredDocument[];
};

export function watchDocuments(store: DocumentStore): WatchedStore {
  const documents = new Map<string, StoredDocument>();
  const note = (doc: StoredDocument) => documents.set(`${doc.pk} ${doc.id}`, doc);
  return {
    ...store,
    async create(doc) {
      const created = await store.create(doc);
      if (created.ok) note(doc);
      return created;
    },
    async replace(doc, etag) {
      const replaced = await store.replace(doc, etag);
      if (replaced.ok) note(doc);
      return replaced;
    },
    async replaceAndCreate(replaced, created) {
      const written = await store.replaceAndCreate(replaced, created);
      if (written.ok) for (const doc of [replaced.doc, created]) note(doc);
      return written;
    },
    async delete(pk, id, etag) {
      const deleted = await store.delete(pk, id, etag);
      if (deleted.ok) documents.delete(`${pk} ${id}`);
      return deleted;
    },
    documents: () => [...documents.values()],
  };
}
