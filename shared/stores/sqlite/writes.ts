/** Gathers the writes asked for at the same moment into one transaction: one lock and one flush for all. */
import type { DatabaseSync } from 'node:sqlite';
import { isBusy, whenFree } from './patience.ts';

export type GatherWrites = {
  /** What came of it, once it is on disk with the others; each write still succeeds or fails by itself. */
  readonly write: <T>(types: readonly string[], work: () => T) => Promise<T>;
  /** Resolves when nothing waits any more. */
  readonly flush: () => Promise<void>;
};

export type WriteOptions = {
  /** How long a write waits for another process's lock. */
  readonly patienceMs: number;
  /** Called with the types of what was written, before anybody is told. */
  readonly onWritten: (types: readonly string[]) => void;
};

type Waiting = {
  readonly types: readonly string[];
  readonly since: number;
  readonly work: () => unknown;
  readonly resolve: (outcome: unknown) => void;
  readonly reject: (error: unknown) => void;
};

/** A write is one statement, or undoes what it did before it fails, so that it leaves nothing of itself behind. */
export function gatherWrites(
  database: DatabaseSync,
  { patienceMs, onWritten }: WriteOptions,
): GatherWrites {
  let waiting: Waiting[] = [];
  let writing: Promise<void> | undefined;

  return {
    write<T>(types: readonly string[], work: () => T) {
      writing ??= nextTurn().then(writeAll);
      return new Promise<T>((resolve, reject) => {
        const since = performance.now();
        waiting.push({ types, since, work, resolve: resolve as Waiting['resolve'], reject });
      });
    },
    async flush() {
      while (writing) await writing;
    },
  };

  /** What is asked for while another process holds the lock is gathered for the next transaction. */
  async function writeAll(): Promise<void> {
    for (let [first] = waiting; first; [first] = waiting) {
      const gathered = waiting;
      waiting = [];
      try {
        const deadline = first.since + patienceMs;
        const tellings = await whenFree(() => commit(gathered), deadline);
        for (const tell of tellings) tell();
      } catch (error) {
        for (const { reject } of gathered) reject(error);
      }
    }
    writing = undefined;
  }

  function commit(gathered: readonly Waiting[]): readonly (() => void)[] {
    const tellings = gathered.length > 1 ? inOneTransaction(gathered) : gathered.map(attempt);
    onWritten(gathered.flatMap(({ types }) => types));
    return tellings;
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

/** Nobody is told before the transaction is on disk. A lock is everybody's, and waited for together. */
function attempt({ work, resolve, reject }: Waiting): () => void {
  try {
    const outcome = work();
    return () => resolve(outcome);
  } catch (error) {
    if (isBusy(error)) throw error;
    return () => reject(error);
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
