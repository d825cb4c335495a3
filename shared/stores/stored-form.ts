/** What both stores write of a document: its id and order keys, when it ends, and its JSON checked for size. */
import type { Clock } from '../domain/instant.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type IndexedField, maxDocumentBytes, type StoredDocument } from './document-store.ts';
import { toSortKeys } from './sort-key.ts';
import { toStoredId } from './stored-id.ts';

export type StoredForm = {
  readonly pk: string;
  readonly id: string;
  readonly type: string;
  readonly keys: Readonly<Record<IndexedField, string>>;
  /** ISO instant; null when the document has no ttl. */
  readonly expiresAt: string | null;
  readonly json: string;
};

export function toStoredForm(doc: StoredDocument, clock: Clock): Result<StoredForm, 'too-large'> {
  const json = JSON.stringify(doc);
  if (Buffer.byteLength(json) > maxDocumentBytes) {
    return fail('too-large');
  }
  return ok({
    pk: doc.pk,
    id: toStoredId(doc.id),
    type: doc.type,
    keys: toSortKeys(doc),
    expiresAt: doc.ttl === undefined ? null : later(clock.now(), doc.ttl * 1_000),
    json,
  });
}

/** An instant some milliseconds after another, in the one spelling that sorts as text. */
export function later(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}

/** What is written together has one partition: throws a RangeError where it has two. */
export function expectOnePartition(one: StoredDocument, other: StoredDocument): void {
  if (one.pk !== other.pk) throw new RangeError('Two partitions cannot be written together.');
}
