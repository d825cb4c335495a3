/** The port every store implements: nine verbs over JSON documents, one to check it and one to close it. */
import type { Result } from '../domain/result.ts';

/** A value a filter can compare: `null` also matches a document in which the field is missing. */
export type Scalar = string | number | boolean | null;

/**
 * The only fields a query may filter or order by; everything else is left out of the index, and a
 * query that names it throws a RangeError.
 *
 * In order, every store puts documents in which the field is missing or null first, then false,
 * true, numbers, and strings by UTF-16 code unit. Of equal documents the id decides, in the same
 * direction: for ids of letters, digits, `_`, `-` and `:` by code unit, for others in some fixed order.
 *
 * Adding a field: it counts as null in documents written before, until they are written again (in
 * Cosmos DB, no query on the new field returns them until then).
 */
export const indexedFields = ['number', 'stage', 'status', 'updatedAt', 'dueAt'] as const;

export type IndexedField = (typeof indexedFields)[number];

/**
 * What every stored document has. `pk` is the partition (see `partitions.ts`), `type` the kind of
 * aggregate, `ttl` how many seconds (more than 0) after its last write the document stops existing.
 * The pair (`pk`, `id`) is unique; the same `id` may stand in two partitions. An `id` is any 1 to
 * 200 characters; another throws a RangeError. Instants are written as `toISOString` writes them.
 */
export type StoredDocument = {
  readonly id: string;
  readonly pk: string;
  readonly type: string;
  readonly ttl?: number;
} & Partial<Readonly<Record<IndexedField, Scalar>>>;

/** A document as the store holds it. `etag` is opaque and changes with every write and every claim. */
export type Saved<T> = { readonly doc: T; readonly etag: string };

/**
 * - `not-found`: no such document, or its ttl has passed.
 * - `exists`: `create` met a document with that id in that partition.
 * - `conflict`: the ETag given is not the current one; nothing was written.
 * - `too-large`: over `maxDocumentBytes`; nothing was written.
 * - `throttled`: the store is busy; nothing was written, trying again later may work.
 * - `unknown-outcome`: the connection broke after the request was sent: the write may or may not
 *   have happened. Every command can be repeated safely, so repeat it or read again.
 */
export type StoreError =
  | 'not-found'
  | 'exists'
  | 'conflict'
  | 'too-large'
  | 'throttled'
  | 'unknown-outcome';

/** As two documents stand after they were written together. */
export type Both<R, C> = { readonly replaced: Saved<R>; readonly created: Saved<C> };

export type StoreResult<T> = Promise<Result<T, StoreError>>;

/** The largest document either store takes, in UTF-8 bytes of its JSON (Cosmos DB's own limit is 2 MB). */
export const maxDocumentBytes = 1_900_000;

/**
 * Data, never SQL. `where` is a conjunction of equalities; a list matches any of its values, and an
 * empty one nothing. `true` is not 1, and "1" is not either. A field that is `undefined` is no condition.
 */
export type Query = {
  readonly where?: Partial<Readonly<Record<IndexedField, Scalar | readonly Scalar[]>>>;
  readonly orderBy?: { readonly field: IndexedField; readonly direction: 'asc' | 'desc' };
  /** At most this many documents a page; 1 to 1,000, 100 unless told. */
  readonly limit?: number;
  /**
   * The `after` of the page before, with the same `orderBy`. Opaque; stays valid while others write.
   * A text no store gave out throws a RangeError.
   */
  readonly after?: string;
};

/** `after` is there only when more documents follow. */
export type Page<T> = { readonly items: readonly Saved<T>[]; readonly after?: string };

/**
 * A claim: up to `limit` documents whose `dueAt` (an ISO instant; no other value is ever due) has
 * come, leased to one owner for `leaseMs`.
 */
export type Claim = {
  /** ISO instant. */
  readonly now: string;
  readonly owner: string;
  readonly leaseMs: number;
  readonly limit: number;
};

export type DocumentStore = {
  get<T extends StoredDocument>(pk: string, id: string): StoreResult<Saved<T>>;
  create<T extends StoredDocument>(doc: T): StoreResult<Saved<T>>;
  /**
   * Writes `doc` only if the stored document still has this ETag. With an ETag read before the ttl
   * passed, the write may still succeed and begin a new ttl.
   */
  replace<T extends StoredDocument>(doc: T, etag: string): StoreResult<Saved<T>>;
  /**
   * Replaces one document and creates another of the same partition, both or neither: what either may be refused
   * for is said of both. `created` has an id nobody used before: where one whose ttl has passed is still being cleared
   * away, a store may say `exists`. Two partitions throw a RangeError.
   */
  replaceAndCreate<R extends StoredDocument, C extends StoredDocument>(
    replaced: Saved<R>,
    created: C,
  ): StoreResult<Both<R, C>>;
  /** With an ETag, deletes only that version; without, any. */
  delete(pk: string, id: string, etag?: string): StoreResult<void>;
  /** One page of one type in one partition, ordered by the field and then by id. */
  query<T extends StoredDocument>(pk: string, type: string, query?: Query): StoreResult<Page<T>>;
  /**
   * Claims due documents of a type in every partition, earliest first. While a lease runs no other
   * claim returns the document, not even the same owner's; writing it (or the lease running out)
   * ends the lease. The ETags are those to `replace` with: whoever read a document before it was
   * claimed meets a `conflict`. Documents another claim takes at the same moment are passed over.
   */
  claimDue<T extends StoredDocument>(type: string, claim: Claim): StoreResult<readonly Saved<T>[]>;
  /**
   * When the first document of these types is due, in any partition: an ISO instant, past or to come; null where
   * none is. What is leased at `now` is left out. One request, so that whoever waits need not ask often.
   */
  nextDue(types: readonly string[], now: string): StoreResult<string | null>;
  /**
   * A text that changes when anything is written in a partition, so that what was read of it need not be read again:
   * two that are the same, of which the earlier was asked for before the reading, say that it is as it was. A delete
   * need not change it, and it may change without reason. Costs less than any reading of many documents.
   */
  mark(pk: string): StoreResult<string>;
  /** Whether what is stored can be read: fails, or throws, where it cannot. */
  check(): StoreResult<void>;
  close(): Promise<void>;
};

/** What somebody needs who only looks: nothing of it writes. */
export type DocumentReader = Pick<DocumentStore, 'get' | 'query' | 'close'>;
