/** The embedded store: one SQLite file on `node:sqlite`, which several processes may share. */
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../../domain/instant.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Claim, DocumentStore, Saved, StoredDocument } from '../document-store.ts';
import { expectOnePartition, later } from '../stored-form.ts';
import { claimRows, isAnythingDue, nextDueOf } from './claim.ts';
import { createFileCheck } from './damage.ts';
import { openDatabase } from './database.ts';
import { createLogFolding } from './fold-log.ts';
import { whenFree } from './patience.ts';
import {
  type Context,
  deleteRow,
  insertRow,
  now,
  type Outcome,
  queryRows,
  readRow,
  unlessBusy,
  updateAndInsertRows,
  updateRow,
} from './rows.ts';
import { keepStatements } from './statements.ts';
import { gatherWrites } from './writes.ts';

type SqliteOptions = {
  /** A path, whose folder is made when missing, or `:memory:`. */
  readonly file: string;
  readonly clock: Clock;
  /** How long to wait for another process that writes, before answering `throttled`. */
  readonly busyTimeoutMs?: number;
  /** Types of which no earlier state may be left in the write-ahead log, nor when it was written. */
  readonly keepNoOrderOf?: readonly string[];
};

/** Throws an Error with one clear sentence when the file cannot be opened for writing. */
export function createSqliteStore(options: SqliteOptions): DocumentStore {
  const { file, clock, busyTimeoutMs = 3_000, keepNoOrderOf = [] } = options;
  const database = openDatabase(file);
  const context = { clock, statements: keepStatements(database) };
  const log = createLogFolding(database);
  const checkFile = createFileCheck(file);
  const onWritten = (types: readonly string[]) =>
    types.some((type) => keepNoOrderOf.includes(type)) ? log.now() : log.soon();
  const { write, flush } = gatherWrites(database, { patienceMs: busyTimeoutMs, onWritten });
  return {
    get: async (pk, id) => unlessBusy(() => readRow(context, pk, id)),
    create: (doc) => unlessBusyLater(write([doc.type], () => insertRow(context, doc))),
    replace: (doc, etag) => unlessBusyLater(write([doc.type], () => updateRow(context, doc, etag))),
    replaceAndCreate: async (replaced, created) => {
      expectOnePartition(replaced.doc, created);
      const types = [replaced.doc.type, created.type];
      return unlessBusyLater(write(types, () => updateAndInsertRows(context, replaced, created)));
    },
    delete: (pk, id, etag) =>
      unlessBusyLater(write(['deleted'], () => deleteRow(context, { pk, id, etag }))),
    query: async (pk, type, query = {}) =>
      unlessBusy(() => ok(queryRows(context, { pk, type, query }))),
    claimDue: (type, claim) =>
      unlessBusyLater(
        whenFree(
          () => claimDue(database, context, { type, claim }),
          performance.now() + busyTimeoutMs,
        ),
      ),
    nextDue: (types, at) =>
      unlessBusyLater(
        whenFree(() => nextDue(context, types, later(at, 0)), performance.now() + busyTimeoutMs),
      ),
    mark: async () => unlessBusy(() => ok(toMark(context.statements))),
    check: async () => {
      checkFile();
      return unlessBusy(() => ok(isAnythingOver(context.statements, now(clock)))).ok
        ? ok(undefined)
        : fail('throttled');
    },
    close: async () => {
      await flush();
      log.now();
      log.stop();
      database.close();
    },
  };
}

const clearAway = 'DELETE FROM documents WHERE expires_at <= :now';

/** Also clears away documents whose ttl has passed: whoever waits for what is due asks again and again. */
function nextDue(
  { statements, clock }: Context,
  types: readonly string[],
  at: string,
): Outcome<string | null> {
  if (isAnythingOver(statements, now(clock))) statements(clearAway).run({ now: now(clock) });
  return ok(nextDueOf(statements, types, at));
}

/** Clears away as well. Looks first whether there is anything to do, which keeps nobody from writing. */
function claimDue<T extends StoredDocument>(
  database: DatabaseSync,
  { statements, clock }: Context,
  { type, claim }: { readonly type: string; readonly claim: Claim },
): Outcome<readonly Saved<T>[]> {
  if (!isAnythingDue(statements, type, claim) && !isAnythingOver(statements, now(clock)))
    return ok([]);
  database.exec('BEGIN IMMEDIATE');
  try {
    statements(clearAway).run({ now: now(clock) });
    const claimed = claimRows<T>(statements, type, claim);
    database.exec('COMMIT');
    return ok(claimed);
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Of the whole file, since reading costs little here: what other connections wrote, and what this one did. */
function toMark(statements: Context['statements']): string {
  const others = statements('PRAGMA data_version').get({});
  const own = statements('SELECT total_changes() AS changes').get({});
  return `${others?.data_version} ${own?.changes}`;
}

function isAnythingOver(statements: Context['statements'], instant: string): boolean {
  const over = statements('SELECT 1 FROM documents WHERE expires_at <= :now LIMIT 1');
  return over.get({ now: instant }) !== undefined;
}

async function unlessBusyLater<T>(work: Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work;
  } catch (error) {
    return unlessBusy(() => {
      throw error;
    });
  }
}
