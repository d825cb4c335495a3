/** Tries everything the app does with a store, on a document of its own in a partition of its own. */
import type { Result } from '../../../shared/domain/result.ts';
import type {
  DocumentStore,
  StoredDocument,
  StoreError,
} from '../../../shared/stores/document-store.ts';

/** No team's and no person's partition is called so: those begin with a tenant. */
export const probePartition = 'doctor';

/** It is gone after a minute, should it be left behind. */
const ttl = 60;

export type Step = 'read' | 'create' | 'replace' | 'delete';

/** What did not work: a failure the port knows, or whatever was thrown. */
export type Trouble = { readonly step: Step } & (
  | { readonly failure: StoreError }
  | { readonly thrown: unknown }
);

type Attempt<T> = Promise<Result<T, Trouble>>;

/** Null where all of it worked. Never rejects. */
export async function probe(store: DocumentStore, id: string): Promise<Trouble | null> {
  const doc: StoredDocument = { pk: probePartition, id, type: 'probe', ttl };
  const read = await attempt('read', () => store.get(doc.pk, id));
  if (!read.ok && !('failure' in read.error && read.error.failure === 'not-found'))
    return read.error;
  const created = await attempt('create', () => store.create(doc));
  if (!created.ok) return created.error;
  const replaced = await attempt('replace', () => store.replace(doc, created.value.etag));
  const deleted = await attempt('delete', () => store.delete(doc.pk, id));
  if (!replaced.ok) return replaced.error;
  return deleted.ok ? null : deleted.error;
}

async function attempt<T>(step: Step, act: () => Promise<Result<T, StoreError>>): Attempt<T> {
  try {
    const done = await act();
    return done.ok ? done : { ok: false, error: { step, failure: done.error } };
  } catch (thrown) {
    return { ok: false, error: { step, thrown } };
  }
}
