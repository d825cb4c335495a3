/** Counts the requests a store is asked for: tests and the bench print and limit them. */
import type { DocumentStore } from '../../shared/stores/document-store.ts';

const verbs = [
  'get',
  'create',
  'replace',
  'replaceAndCreate',
  'delete',
  'query',
  'claimDue',
  'nextDue',
  'mark',
] as const;

type Verb = (typeof verbs)[number];

export type CountingStore = DocumentStore & {
  /** Requests since the start or the last `reset`, failed ones too. */
  readonly counts: Readonly<Record<Verb, number>>;
  reset(): void;
};

export function countStore(store: DocumentStore): CountingStore {
  const counts = Object.fromEntries(verbs.map((verb) => [verb, 0])) as Record<Verb, number>;
  function count<T extends Verb>(verb: T): DocumentStore[T] {
    const counted = (...given: unknown[]) => {
      counts[verb] += 1;
      return (store[verb] as (...given: unknown[]) => unknown)(...given);
    };
    return counted as DocumentStore[T];
  }
  return {
    get: count('get'),
    create: count('create'),
    replace: count('replace'),
    replaceAndCreate: count('replaceAndCreate'),
    delete: count('delete'),
    query: count('query'),
    claimDue: count('claimDue'),
    nextDue: count('nextDue'),
    mark: count('mark'),
    check: () => store.check(),
    close: () => store.close(),
    counts,
    reset: () => {
      for (const verb of verbs) counts[verb] = 0;
    },
  };
}
