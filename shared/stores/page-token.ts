/** The place a page ended, as an opaque string: the order key and id of its last document (keyset paging). */
import type { Query, StoredDocument } from './document-store.ts';
import { toSortKey } from './sort-key.ts';
import { toStoredId } from './stored-id.ts';

/** Where the next page starts: behind this order key and, among equal keys, behind this id. */
type Place = { readonly key: string; readonly id: string };

export function toPageToken(last: StoredDocument, orderBy: Query['orderBy']): string {
  const key = orderBy ? toSortKey(last[orderBy.field]) : '';
  return Buffer.from(JSON.stringify([key, toStoredId(last.id)])).toString('base64url');
}

/** Throws a RangeError for anything `toPageToken` did not write. */
export function fromPageToken(token: string): Place {
  const parts = parse(Buffer.from(token, 'base64url').toString());
  const [key, id] = Array.isArray(parts) ? parts : [];
  if (typeof key !== 'string' || typeof id !== 'string') {
    throw new RangeError('This page token was not given out by a store.');
  }
  return { key, id };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
