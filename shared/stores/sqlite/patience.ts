/** Waits for another process's lock on the file without holding this one up: a moment inside SQLite, then later again. */

/** SQLite waits this long by itself, and nothing else runs meanwhile. */
export const lockWaitMs = 50;

const longestPauseMs = 120;

/** SQLITE_BUSY: another process kept the lock longer than the wait. */
const busy = 5;

/** Does the work as soon as the lock is free. Throws what SQLite said last once the deadline has passed. */
export async function whenFree<T>(work: () => T, deadline: number): Promise<T> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= deadline) throw error;
    }
    await pause(deadline);
  }
}

/** The low byte is the error's kind, the rest says more about it. */
export function isBusy(error: unknown): boolean {
  const { errcode } = (error ?? {}) as { readonly errcode?: number };
  return errcode !== undefined && (errcode & 0xff) === busy;
}

/** Never in step with the others that wait, and never beyond the deadline. */
function pause(deadline: number): Promise<void> {
  const left = Math.max(0, deadline - performance.now());
  return new Promise((resolve) => {
    setTimeout(resolve, Math.min(left, Math.random() * longestPauseMs));
  });
}
