/** Finds out whether a data file is whole, before anybody relies on it. */
import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { lockWaitMs } from './patience.ts';

const whatToDo = 'put a backup in its place, as infra/README.md says under Backing up';

/** Reads every page. Null: nothing was found; else what to tell whoever runs the app. */
export function findDamage(database: DatabaseSync): string | null {
  const row = database.prepare('PRAGMA quick_check(1)').get();
  return row?.quick_check === 'ok' ? null : `it is damaged; ${whatToDo}`;
}

/** SQLite takes an empty file for a new one, and throws the log beside it away. */
export function findEmptied(file: string): string | null {
  if (sizeOf(file) > 0 || sizeOf(`${file}-wal`) === 0) return null;
  return `it is empty, and what was written last stands in ${file}-wal alone; ${whatToDo}`;
}

/**
 * Reads the file as somebody does who opens it anew, since what this process has in memory may be all
 * that is left. The larger it is, the longer it rests in between: a tenth of the time at most is spent on it.
 * Throws an Error where the file cannot be read.
 */
export function createFileCheck(file: string): () => void {
  let restsUntil = 0;
  return () => {
    const started = performance.now();
    if (file === ':memory:' || started < restsUntil) return;
    readAnew(file);
    const now = performance.now();
    restsUntil = now + 9 * (now - started);
  };
}

function readAnew(file: string): void {
  if (sizeOf(file) === 0) throw damaged(`The data file ${file} is empty or gone.`);
  const reader = new DatabaseSync(file, { readOnly: true, timeout: lockWaitMs });
  try {
    const damage = findDamage(reader);
    if (damage !== null) throw damaged(`The data file ${file} cannot be relied on: ${damage}.`);
    reader.prepare('SELECT body FROM documents ORDER BY rowid DESC LIMIT 1').get();
  } finally {
    reader.close();
  }
}

/** The code is for the log, which leaves messages out. */
function damaged(sentence: string): Error {
  return Object.assign(new Error(sentence), { code: 'damaged-file' });
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0;
}
