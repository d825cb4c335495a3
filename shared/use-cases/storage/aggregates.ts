/** Reads, creates and changes one aggregate at a time: every command is one conditional write. */
import type { DomainError } from '../../domain/errors.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type {
  DocumentStore,
  Saved,
  StoredDocument,
  StoreError,
} from '../../stores/document-store.ts';
import type { Kind } from './kinds.ts';

type Identified = { readonly id: string };
type Outcome<T> = Promise<Result<T, DomainError>>;

/** Attempts at one write before the person is told that too much is happening at once. */
const attempts = 10;

export async function readAggregate<T extends Identified>(
  store: DocumentStore,
  kind: Kind<T>,
  key: { readonly pk: string; readonly id: string },
): Outcome<Saved<T>> {
  const read = await store.get<StoredDocument>(key.pk, key.id);
  if (!read.ok) return fail(toDomainError(read.error));
  return ok({ doc: kind.schema.parse(read.value.doc), etag: read.value.etag });
}

/**
 * Applies a pure function to the stored aggregate and writes the outcome on its ETag. On a conflict
 * it reads and applies again. An outcome identical to what was read is not written.
 * Errors: what `apply` says, `not-found`, and `busy` after ten attempts.
 */
export async function changeAggregate<T extends Identified>(
  store: DocumentStore,
  kind: Kind<T>,
  key: { readonly pk: string; readonly id: string },
  apply: (aggregate: T) => Result<T, DomainError>,
): Outcome<T> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const read = await readAggregate(store, kind, key);
    if (!read.ok) return read;
    const applied = apply(read.value.doc);
    if (!applied.ok || applied.value === read.value.doc) return applied;
    const written = await store.replace(toDocument(kind, applied.value), read.value.etag);
    if (written.ok) return applied;
    if (!isWorthRepeating(written.error)) return fail(toDomainError(written.error));
    await pause(attempt);
  }
  return fail({ kind: 'busy' });
}

/**
 * Creates the aggregate, or answers with the one that already stands under its id.
 * Errors: `busy`.
 */
export async function createAggregate<T extends Identified>(
  store: DocumentStore,
  kind: Kind<T>,
  aggregate: T,
): Outcome<T> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const created = await store.create(toDocument(kind, aggregate));
    if (created.ok) return ok(aggregate);
    if (created.error === 'exists') return readStanding(store, kind, aggregate);
    if (!isWorthRepeating(created.error)) return fail(toDomainError(created.error));
    await pause(attempt);
  }
  return fail({ kind: 'busy' });
}

async function readStanding<T extends Identified>(
  store: DocumentStore,
  kind: Kind<T>,
  { id, ...rest }: T,
): Outcome<T> {
  const pk = kind.partitionOf({ id, ...rest } as T);
  const read = await readAggregate(store, kind, { pk, id });
  return read.ok ? ok(read.value.doc) : read;
}

export function toDocument<T extends Identified>(kind: Kind<T>, aggregate: T): StoredDocument {
  const dueAt = kind.dueAt?.(aggregate) ?? null;
  return {
    ...aggregate,
    pk: kind.partitionOf(aggregate),
    type: kind.type,
    ...(dueAt && { dueAt }),
  };
}

/** A command carries its id, so a write that may have happened is simply tried again. */
function isWorthRepeating(error: StoreError): boolean {
  return error === 'conflict' || error === 'unknown-outcome';
}

function toDomainError(error: StoreError): DomainError {
  switch (error) {
    case 'not-found':
      return { kind: 'not-found' };
    case 'throttled':
    case 'unknown-outcome':
    case 'conflict':
      return { kind: 'busy' };
    case 'exists':
    case 'too-large':
      throw new Error(`A store error that no command can cause: ${error}`);
  }
}

const longestPauseMs = 500;

/** Up to twice as long after every attempt, and never in step with the others. */
function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.random() * Math.min(longestPauseMs, 8 * 2 ** attempt));
  });
}
