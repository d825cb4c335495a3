/** Reads a data file, also while the app writes to it, and opens it so that nothing can be written. */
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { Clock } from '../../domain/instant.ts';
import { ok } from '../../domain/result.ts';
import type { DocumentReader } from '../document-store.ts';
import { queryRows, readRow, unlessBusy } from './rows.ts';
import { keepStatements } from './statements.ts';

const waitMs = 3_000;

/** Throws an Error with one clear sentence where there is no such file, or none that can be read. */
export function createSqliteReader({
  file,
  clock,
}: {
  readonly file: string;
  readonly clock: Clock;
}): DocumentReader {
  const database = open(file);
  const context = { clock, statements: keepStatements(database) };
  return {
    get: async (pk, id) => unlessBusy(() => readRow(context, pk, id)),
    query: async (pk, type, query = {}) =>
      unlessBusy(() => ok(queryRows(context, { pk, type, query }))),
    close: async () => database.close(),
  };
}

function open(file: string): DatabaseSync {
  if (!existsSync(file)) throw new Error(`There is no data file ${file} to read.`);
  const database = new DatabaseSync(toPlace(file), { readOnly: true, timeout: waitMs });
  try {
    database.prepare('SELECT 1 FROM documents LIMIT 1').get();
    return database;
  } catch (cause) {
    database.close();
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The data file ${file} cannot be read: ${reason}.`, { cause });
  }
}

/**
 * Where nobody has the file open there is no log beside it. SQLite would make one, which might then be somebody's
 * whom the server cannot take it from: told that nothing changes, it makes none (SQLite's page "URI filenames").
 */
function toPlace(file: string): string | URL {
  if (existsSync(`${file}-wal`)) return file;
  const place = pathToFileURL(file);
  place.searchParams.set('immutable', '1');
  return place;
}
