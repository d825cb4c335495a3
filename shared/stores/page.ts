/** Cuts one page: stores ask for one document more than wanted, to know whether others follow. */
import type { Page, Query, Saved, StoredDocument } from './document-store.ts';
import { toPageToken } from './page-token.ts';

const usualLimit = 100;
const highestLimit = 1_000;

export function pageSize({ limit = usualLimit }: Query): number {
  return Math.min(Math.max(limit, 1), highestLimit);
}

export function toPage<T extends StoredDocument>(
  found: readonly Saved<T>[],
  query: Query,
): Page<T> {
  const items = found.slice(0, pageSize(query));
  const last = items.at(-1);
  return last && found.length > items.length
    ? { items, after: toPageToken(last.doc, query.orderBy) }
    : { items };
}
