/** What every part of the store contract works with: the store under test, a clock to turn, documents to write. */
import type { Clock } from '../../../shared/domain/instant.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type {
  DocumentStore,
  Query,
  Saved,
  StoredDocument,
  StoreError,
} from '../../../shared/stores/document-store.ts';

export type Opened = {
  readonly store: DocumentStore;
  readonly close: () => Promise<void>;
};

export type Shared = Opened & {
  /** Another store on the same documents, the way another process would open it. */
  readonly reopen: () => Promise<DocumentStore>;
};

export type OpenStore = (clock: Clock) => Promise<Opened>;
export type OpenShared = (clock: Clock) => Promise<Shared>;

export type TestClock = Clock & { readonly pass: (seconds: number) => void };

export function buildClock(start = '2026-11-21T09:30:00.000Z'): TestClock {
  let instant = Date.parse(start);
  return {
    now: () => new Date(instant).toISOString(),
    pass: (seconds) => {
      instant += seconds * 1_000;
    },
  };
}

export type TestDocument = StoredDocument & { readonly title?: string; readonly count?: number };

export function buildDocument(overrides: Partial<TestDocument> = {}): TestDocument {
  return {
    id: 'SC-12',
    pk: 'tenant-a/team/north',
    type: 'small-change',
    title: 'Ask for the hospital letter by phone',
    ...overrides,
  };
}

/** The value of a result that has to be one. */
export function unwrap<T>(result: Result<T, StoreError>): T {
  if (!result.ok) {
    throw new Error(`The store answered ${result.error}.`);
  }
  return result.value;
}

/** Opens a fresh store for one test and closes it again. */
export function withStore<T extends Opened>(
  open: (clock: Clock) => Promise<T>,
  check: (subject: T & { readonly clock: TestClock }) => Promise<void>,
): () => Promise<void> {
  return async () => {
    const clock = buildClock();
    const opened = await open(clock);
    try {
      await check({ ...opened, clock });
    } finally {
      await opened.close();
    }
  };
}

export async function createAll(
  store: DocumentStore,
  docs: readonly TestDocument[],
): Promise<readonly Saved<TestDocument>[]> {
  return Promise.all(docs.map(async (doc) => unwrap(await store.create(doc))));
}

/** The ids one page of the usual partition and type has. */
export async function idsOf(store: DocumentStore, query: Query = {}): Promise<readonly string[]> {
  const { pk, type } = buildDocument();
  const page = unwrap(await store.query<TestDocument>(pk, type, query));
  return page.items.map(({ doc }) => doc.id);
}
