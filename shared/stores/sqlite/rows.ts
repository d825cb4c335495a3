/** Reads and writes documents in SQLite: one in one statement, two behind a savepoint, and so all or nothing. */
import { randomUUID } from 'node:crypto';
import type { Clock } from '../../domain/instant.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Both, Page, Query, Saved, StoredDocument, StoreError } from '../document-store.ts';
import { pageSize, toPage } from '../page.ts';
import { later, toStoredForm } from '../stored-form.ts';
import { toStoredId } from '../stored-id.ts';
import { isBusy } from './patience.ts';
import { notExpired, toSqliteQuery } from './query.ts';
import type { Statements } from './statements.ts';

export type Context = { readonly statements: Statements; readonly clock: Clock };

export type Outcome<T> = Result<T, StoreError>;

export function readRow<T extends StoredDocument>(
  { statements, clock }: Context,
  pk: string,
  id: string,
): Outcome<Saved<T>> {
  const row = statements(
    `SELECT etag, body FROM documents WHERE pk = :pk AND id = :id AND ${notExpired}`,
  ).get({ pk, id: toStoredId(id), now: now(clock) });
  return row ? ok(toSaved(row)) : fail('not-found');
}

export function queryRows<T extends StoredDocument>(
  { statements, clock }: Context,
  { pk, type, query }: { readonly pk: string; readonly type: string; readonly query: Query },
): Page<T> {
  const scope = { pk, type, now: now(clock) };
  const { text, values } = toSqliteQuery(scope, query, pageSize(query) + 1);
  return toPage<T>(statements(text).all(values).map<Saved<T>>(toSaved), query);
}

/** A document whose ttl has passed makes room for the new one. */
export function insertRow<T extends StoredDocument>(context: Context, doc: T): Outcome<Saved<T>> {
  const form = toStoredForm(doc, context.clock);
  if (!form.ok) return form;
  const etag = randomUUID();
  const { changes } = context
    .statements(
      `INSERT INTO documents (pk, id, type, etag, keys, expires_at, body)
      VALUES (:pk, :id, :type, :etag, :keys, :expiresAt, :json)
      ON CONFLICT (pk, id) DO UPDATE SET type = excluded.type, etag = excluded.etag,
        keys = excluded.keys, expires_at = excluded.expires_at, body = excluded.body,
        lease_until = NULL, lease_owner = NULL
      WHERE documents.expires_at <= :now`,
    )
    .run({ ...form.value, keys: JSON.stringify(form.value.keys), etag, now: now(context.clock) });
  return changes === 0 ? fail('exists') : ok({ doc, etag });
}

export function updateRow<T extends StoredDocument>(
  context: Context,
  doc: T,
  expected: string,
): Outcome<Saved<T>> {
  const form = toStoredForm(doc, context.clock);
  if (!form.ok) return form;
  const etag = randomUUID();
  const { changes } = context
    .statements(
      `UPDATE documents SET type = :type, etag = :etag, keys = :keys, expires_at = :expiresAt,
        body = :json, lease_until = NULL, lease_owner = NULL
      WHERE pk = :pk AND id = :id AND etag = :expected`,
    )
    .run({ ...form.value, keys: JSON.stringify(form.value.keys), etag, expected });
  return changes === 0 ? whyUnchanged(context, doc.pk, doc.id) : ok({ doc, etag });
}

export function updateAndInsertRows<R extends StoredDocument, C extends StoredDocument>(
  context: Context,
  { doc, etag }: Saved<R>,
  created: C,
): Outcome<Both<R, C>> {
  return bothOrNeither(context, () => {
    const updated = updateRow(context, doc, etag);
    if (!updated.ok) return updated;
    const inserted = insertRow(context, created);
    return inserted.ok ? ok({ replaced: updated.value, created: inserted.value }) : inserted;
  });
}

function bothOrNeither<T>({ statements }: Context, work: () => Outcome<T>): Outcome<T> {
  statements('SAVEPOINT both').run();
  try {
    const outcome = work();
    if (!outcome.ok) statements('ROLLBACK TO both').run();
    statements('RELEASE both').run();
    return outcome;
  } catch (error) {
    undo(statements);
    throw error;
  }
}

/** After some errors, such as a full disk, SQLite has undone everything itself and knows no savepoint any more. */
function undo(statements: Statements): void {
  try {
    statements('ROLLBACK TO both').run();
    statements('RELEASE both').run();
  } catch {
    // What is to be told is why the write failed.
  }
}

type Version = { readonly pk: string; readonly id: string; readonly etag?: string | undefined };

export function deleteRow(context: Context, { pk, id, etag }: Version): Outcome<void> {
  const { changes } = context
    .statements(
      `DELETE FROM documents WHERE pk = :pk AND id = :id AND (:etag IS NULL OR etag = :etag)`,
    )
    .run({ pk, id: toStoredId(id), etag: etag ?? null });
  return changes === 0 ? whyUnchanged(context, pk, id) : ok(undefined);
}

function whyUnchanged(context: Context, pk: string, id: string): Outcome<never> {
  return readRow(context, pk, id).ok ? fail('conflict') : fail('not-found');
}

export function now(clock: Clock): string {
  return later(clock.now(), 0);
}

export function toSaved<T extends StoredDocument>(row: Record<string, unknown>): Saved<T> {
  return { doc: JSON.parse(String(row.body)), etag: String(row.etag) };
}

/** Another process has the file for longer than one waits: `throttled`. */
export function unlessBusy<T>(work: () => Outcome<T>): Outcome<T> {
  try {
    return work();
  } catch (error) {
    if (isBusy(error)) return fail('throttled');
    throw error;
  }
}
