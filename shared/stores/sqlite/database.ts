/** Opens the SQLite file: durable settings, the one table and the indexes that queries use. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type IndexedField, indexedFields } from '../document-store.ts';
import { beforeStrings, noValue } from '../sort-key.ts';
import { findDamage, findEmptied } from './damage.ts';
import { lockWaitMs } from './patience.ts';

const settings = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
`;

const table = `
  CREATE TABLE IF NOT EXISTS documents (
    pk TEXT NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    etag TEXT NOT NULL,
    keys TEXT NOT NULL,
    expires_at TEXT,
    lease_until TEXT,
    lease_owner TEXT,
    body TEXT NOT NULL,
    UNIQUE (pk, id)
  ) STRICT
`;

/** True for documents with a date in `dueAt`: a query that says the same may use the index of due dates. */
export const hasDueDate = `dueAt > '${beforeStrings}'`;

const indexes = `
  CREATE INDEX IF NOT EXISTS by_type ON documents (pk, type, id);
  CREATE INDEX IF NOT EXISTS by_due_date ON documents (type, dueAt) WHERE ${hasDueDate};
  CREATE INDEX IF NOT EXISTS by_end ON documents (expires_at) WHERE expires_at IS NOT NULL;
`;

/** Nothing else runs yet: another process may be just starting too. */
const openingWaitMs = 2_000;

/** Throws an Error with one sentence for the person who started the app. */
export function openDatabase(file: string): DatabaseSync {
  try {
    if (file !== ':memory:') {
      refuseIf(findEmptied(file));
      makeFolder(dirname(file));
    }
    return prepareDatabase(new DatabaseSync(file, { timeout: openingWaitMs }));
  } catch (cause) {
    throw new Error(`The data file ${file} cannot be opened for writing: ${reasonOf(cause)}.`, {
      cause,
    });
  }
}

function prepareDatabase(database: DatabaseSync): DatabaseSync {
  try {
    database.exec(settings);
    refuseIf(findDamage(database));
    database.exec('BEGIN IMMEDIATE');
    database.exec(table);
    for (const field of indexedFields) addField(database, field);
    database.exec(indexes);
    database.exec('COMMIT');
    database.exec(`PRAGMA busy_timeout = ${lockWaitMs}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function refuseIf(problem: string | null): void {
  if (problem !== null) throw new Error(problem);
}

/** A column that reads the field's order key, and its index; a file from before the field gets them too. */
function addField(database: DatabaseSync, field: IndexedField): void {
  const columns = database.prepare('PRAGMA table_xinfo(documents)').all();
  if (!columns.some(({ name }) => name === field)) {
    database.exec(
      `ALTER TABLE documents ADD COLUMN ${field} TEXT AS (coalesce(keys ->> '${field}', '${noValue}'))`,
    );
  }
  database.exec(`CREATE INDEX IF NOT EXISTS by_${field} ON documents (pk, type, ${field}, id)`);
}

/** Node's own recursive mkdir never ends where a parent can neither be found nor made. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    const madeByAnotherProcess = existsSync(folder);
    if (!madeByAnotherProcess) throw error;
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
