/** Claims what is due, in every team at once, for one process to look at. */
import { ok, type Result } from '../../domain/result.ts';
import type { Saved, StoredDocument, StoreError } from '../../stores/document-store.ts';
import type { Deps } from '../deps.ts';
import type { DocumentType } from './document-types.ts';
import { toDocument } from './repository.ts';

/** Longer than looking at everything claimed takes; what a dead process claimed is free after it. */
const leaseMs = 120_000;

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
