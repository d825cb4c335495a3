/** The JSON a document is wrapped in for Cosmos DB: the document untouched, and beside it what queries need. */
import type { Clock } from '../../domain/instant.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { StoredDocument } from '../document-store.ts';
import { type StoredForm, toStoredForm } from '../stored-form.ts';

export type Envelope<T> = Omit<StoredForm, 'json'> & {
  /** Tells Cosmos DB when to clear the document away; reads go by `expiresAt`. */
  readonly ttl?: number;
  readonly leaseUntil: string | null;
  readonly leaseOwner: string | null;
  readonly doc: T;
};

export function toEnvelope<T extends StoredDocument>(
  doc: T,
  clock: Clock,
): Result<Envelope<T>, 'too-large'> {
  const form = toStoredForm(doc, clock);
  if (!form.ok) return form;
  const { json: _, ...identity } = form.value;
  return ok({
    ...identity,
    ...(doc.ttl !== undefined && { ttl: Math.max(1, Math.ceil(doc.ttl)) }),
    leaseUntil: null,
    leaseOwner: null,
    doc,
  });
}
