/**
 * Folds the write-ahead log into the file and empties it: the log holds every earlier state of a
 * document, in the order of writing, until something is written over it.
 */
import type { DatabaseSync } from 'node:sqlite';

export type LogFolding = {
  readonly now: () => void;
  /** Within the rest, and once for all that was written in it. */
  readonly soon: () => void;
  readonly stop: () => void;
};

/** Where another process reads or writes at that moment, it is tried again after the rest. Never throws. */
export function createLogFolding(database: DatabaseSync, restMs = 1_000): LogFolding {
  let timer: NodeJS.Timeout | undefined;
  const truncate = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)');
  return { now, soon, stop };

  function now(): void {
    stop();
    if (!isFolded()) soon();
  }

  /** What was written stays written when this fails; a full disk is told by the next write. */
  function isFolded(): boolean {
    try {
      return truncate.get()?.busy === 0;
    } catch {
      return false;
    }
  }

  function soon(): void {
    timer ??= setTimeout(now, restMs).unref();
  }

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
  }
}
