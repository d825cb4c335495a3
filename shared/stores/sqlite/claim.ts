/** Claims due documents in SQLite: the caller holds the file's write lock, so no two claims meet. */
import { randomUUID } from 'node:crypto';
import type { Claim, Saved, StoredDocument } from '../document-store.ts';
import { fromSortKey, toSortKey } from '../sort-key.ts';
import { later } from '../stored-form.ts';
import { hasDueDate } from './database.ts';
import { notExpired } from './query.ts';
import type { Statements } from './statements.ts';

export const findDue = `SELECT rowid, body FROM documents
  WHERE type = :type AND ${hasDueDate} AND dueAt <= :due
    AND (lease_until IS NULL OR lease_until <= :now) AND ${notExpired}
  ORDER BY dueAt LIMIT :limit`;

const lease = `UPDATE documents SET lease_until = :until, lease_owner = :owner, etag = :etag
  WHERE rowid = :rowid`;

export function isAnythingDue(statements: Statements, type: string, claim: Claim): boolean {
  const now = later(claim.now, 0);
  return statements(findDue).get({ type, now, due: toSortKey(now), limit: 1 }) !== undefined;
}

const findNext = `SELECT dueAt FROM documents
  WHERE type = :type AND ${hasDueDate} AND (lease_until IS NULL OR lease_until <= :now) AND ${notExpired}
  ORDER BY dueAt LIMIT 1`;

export function nextDueOf(
  statements: Statements,
  types: readonly string[],
  now: string,
): string | null {
  const first = types.flatMap((type) => {
    const row = statements(findNext).get({ type, now });
    return row ? [String(row.dueAt)] : [];
  });
  const [key] = first.toSorted();
  return key === undefined ? null : fromSortKey(key);
}

export function claimRows<T extends StoredDocument>(
  statements: Statements,
  type: string,
  claim: Claim,
): readonly Saved<T>[] {
  const now = later(claim.now, 0);
  const until = later(claim.now, claim.leaseMs);
  const rows = statements(findDue).all({ type, now, due: toSortKey(now), limit: claim.limit });
  return rows.map(({ rowid, body }) => {
    const etag = randomUUID();
    statements(lease).run({ rowid: Number(rowid), until, owner: claim.owner, etag });
    return { doc: JSON.parse(String(body)), etag };
  });
}
