/** Copies a data file while the app may be writing to it: the file alone, without its log, is no backup. */
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { findDamage } from './damage.ts';

const waitMs = 10_000;

/** The copy is whole, or there is none. Throws an Error with one clear sentence. */
export function backUpDatabase(from: string, to: string): void {
  if (!existsSync(from)) throw new Error(`There is no data file ${from} to back up.`);
  if (existsSync(to)) throw new Error(`${to} is there already. Name a file that is not there yet.`);
  const source = new DatabaseSync(from, { readOnly: true, timeout: waitMs });
  try {
    source.prepare('VACUUM INTO ?').run(to);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${from} could not be backed up: ${reason}.`, { cause });
  } finally {
    source.close();
  }
  checkCopy(to);
}

function checkCopy(to: string): void {
  const copy = new DatabaseSync(to, { readOnly: true });
  try {
    if (findDamage(copy) !== null) throw new Error(`The copy ${to} is damaged. Do not rely on it.`);
  } finally {
    copy.close();
  }
}
