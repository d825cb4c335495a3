/** Claims what is due, in every team at once, for one process to look at. */
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Saved, StoredDocument, StoreError } from '../../stores/document-store.ts';
import type { Deps } from '../deps.ts';
import type { DocumentType } from './document-types.ts';
import { pause } from './repeat.ts';
import { insist, readSaved, toDocument } from './repository.ts';

/** Longer than looking at everything claimed takes; what a dead process claimed is free after it. */
export const leaseMs = 120_000;

/** Read one by one: a damaged document throws where it is read, and keeps nobody else waiting. */
export type Claimed<T> = () => Saved<T>;

export async function claimDue<T extends { readonly id: string }, Key>(
  type: DocumentType<T, Key>,
  { owner, limit }: { readonly owner: string; readonly limit: number },
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
): Promise<Result<readonly Claimed<T>[], StoreError>> {
  const claimed = await store.claimDue<StoredDocument>(type.type, {
    ...{ now: clock.now(), owner, leaseMs, limit },
  });
  if (!claimed.ok) return claimed;
  return ok(
    claimed.value.map(({ doc, etag }) => () => ({ doc: type.schema.parse(doc), etag })),
  );
}

/** When the first of these is due, now or later: an ISO instant, or null. What somebody is looking at is left out. */
export function findNextDue(
  types: readonly Pick<DocumentType<never, never>, 'type'>[],
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
): Promise<Result<string | null, StoreError>> {
  return store.nextDue(
    types.map(({ type }) => type),
    clock.now(),
  );
}

/** Writes what was claimed, unless somebody has written it since; writing ends the claim. */
export async function replaceClaimed<T extends { readonly id: string }, Key>(
  type: DocumentType<T, Key>,
  document: T,
  etag: string,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<Saved<T>, StoreError>> {
  const written = await store.replace(toDocument(type, document), etag);
  return written.ok ? ok({ doc: document, etag: written.value.etag }) : written;
}

/** Attempts at finding out whether a mark was written. */
const attempts = 5;

/** A client that tries again by itself meets a conflict with what it wrote the first time. */
function mayBeWritten(error: StoreError): boolean {
  return error === 'unknown-outcome' || error === 'conflict';
}

/**
 * Writes a mark, after which something is done that must not be done twice. Where the store cannot say
 * whether it wrote it, it is read again: `isOurs` knows the mark by what stands in it.
 */
export async function markClaimed<T extends { readonly id: string }, Key>(
  type: DocumentType<T, Key>,
  { marked, etag }: { readonly marked: T; readonly etag: string },
  { store }: Pick<Deps, 'store'>,
  isOurs: (stored: T) => boolean,
): Promise<Result<Saved<T>, StoreError>> {
  for (let count = 1; count <= attempts; count += 1) {
    const written = await replaceClaimed(type, marked, etag, { store });
    if (written.ok || !mayBeWritten(written.error)) return written;
    const found = await insist(() => readSaved(store, type, type.keyOf(marked)));
    if (!found.ok) return fail('unknown-outcome');
    if (isOurs(found.value.doc)) return ok(found.value);
    if (found.value.etag !== etag) return fail('conflict');
    await pause(count);
  }
  return fail('unknown-outcome');
}
