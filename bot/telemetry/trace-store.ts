/** Measures what is asked of a store: which verb, and of which type of document where that is known. */
import type { DocumentStore } from '../../shared/stores/document-store.ts';
import type { Trace } from './trace.ts';

/** Looking for what is due is left out: a server with nothing to do does it all day. */
export function traceStore(store: DocumentStore, { part }: Trace): DocumentStore {
  const measure = <T>(of: string, act: () => Promise<T>) => part({ kind: 'store', of }, act);
  return {
    get: (pk, id) => measure('get', () => store.get(pk, id)),
    create: (doc) => measure(`create ${doc.type}`, () => store.create(doc)),
    replace: (doc, etag) => measure(`replace ${doc.type}`, () => store.replace(doc, etag)),
    replaceAndCreate: (replaced, created) =>
      measure(`replace ${replaced.doc.type}, create ${created.type}`, () =>
        store.replaceAndCreate(replaced, created),
      ),
    delete: (pk, id, etag) => measure('delete', () => store.delete(pk, id, etag)),
    query: (pk, type, query) => measure(`query ${type}`, () => store.query(pk, type, query)),
    claimDue: (type, claim) => store.claimDue(type, claim),
    nextDue: (types, now) => store.nextDue(types, now),
    mark: (pk) => store.mark(pk),
    check: () => store.check(),
    close: () => store.close(),
  };
}
