/** Gathers the writes asked for at the same moment into one transaction: one lock and one flush for all. */
import type { DatabaseSync } from 'node:sqlite';

export type GatherWrites = {
  /** What came of it, once it is on disk with the others; each write still succeeds or fails by itself. */
  readonly write: <T>(work: () => T) => Promise<T>;
  /** Writes now what waits. */
  readonly flush: () => void;
};

type Waiting = {
  readonly work: () => unknown;
  readonly resolve: (outcome: unknown) => void;
  readonly reject: (error: unknown) => void;
};

/** A write is one statement, so that one which fails leaves nothing of itself behind. */
export function gatherWrites(database: DatabaseSync): GatherWrites {
  let waiting: Waiting[] = [];

  return {
    write<T>(work: () => T) {
      if (waiting.length === 0) setImmediate(flush);
      return new Promise<T>((resolve, reject) => {
        waiting.push({ work, resolve: resolve as Waiting['resolve'], reject });
      });
    },
    flush,
  };

  function flush(): void {
    const gathered = waiting;
    waiting = [];
    try {
      const tellings = gathered.length > 1 ? inOneTransaction(gathered) : gathered.map(attempt);
      for (const tell of tellings) tell();
    } catch (error) {
      for (const { reject } of gathered) reject(error);
    }
  }

  function inOneTransaction(gathered: readonly Waiting[]): readonly (() => void)[] {
    database.exec('BEGIN IMMEDIATE');
    try {
      const outcomes = gathered.map((each) => {
        const tell = attempt(each);
        if (!database.isTransaction) throw new Error('The database gave the transaction up.');
        return tell;
      });
      database.exec('COMMIT');
      return outcomes;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  }
}

/** Nobody is told before the transaction is on disk. */
function attempt({ work, resolve, reject }: Waiting): () => void {
  try {
    const outcome = work();
    return () => resolve(outcome);
  } catch (error) {
    return () => reject(error);
  }
}
