/** Keeps what one team writes from taking the store from everybody else: beyond so many writes a minute the store is busy for it. */
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { fail } from '../domain/result.ts';
import type { DocumentStore, StoredDocument, StoreResult } from './document-store.ts';

/**
 * Given to what people ask for. What the app does by itself goes past it: a message that has left must
 * be noted, however much somebody writes at that moment.
 */
export function limitWrites(
  store: DocumentStore,
  aMinute: number,
  isCounted: (pk: string) => boolean,
): DocumentStore {
  const written = new RateLimiterMemory({ points: aMinute, duration: 60 });

  async function mayWrite(pk: string): Promise<boolean> {
    if (!isCounted(pk)) return true;
    return written.consume(pk).then(
      () => true,
      () => false,
    );
  }

  return {
    get: (pk, id) => store.get(pk, id),
    query: (pk, type, query) => store.query(pk, type, query),
    claimDue: (type, claim) => store.claimDue(type, claim),
    nextDue: (types, now) => store.nextDue(types, now),
    mark: (pk) => store.mark(pk),
    check: () => store.check(),
    close: () => store.close(),
    async create<T extends StoredDocument>(doc: T): StoreResult<{ doc: T; etag: string }> {
      return (await mayWrite(doc.pk)) ? store.create(doc) : fail('throttled');
    },
    async replace<T extends StoredDocument>(
      doc: T,
      etag: string,
    ): StoreResult<{ doc: T; etag: string }> {
      return (await mayWrite(doc.pk)) ? store.replace(doc, etag) : fail('throttled');
    },
    async replaceAndCreate(replaced, created) {
      return (await mayWrite(created.pk))
        ? store.replaceAndCreate(replaced, created)
        : fail('throttled');
    },
    async delete(pk, id, etag) {
      return (await mayWrite(pk)) ? store.delete(pk, id, etag) : fail('throttled');
    },
  };
}
