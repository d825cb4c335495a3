/** Asks a store again what a passing fault kept it from answering, so that one fault refuses nobody. */
import type { StoreError, StoreResult } from '../../stores/document-store.ts';

/** How often the store is asked for one thing that it is too busy for. */
const attemptsWhenBusy = 3;

/** A store that took longer to say that it is busy has waited enough: Teams gives a turn up after 15 seconds. */
const patienceMs = 2_000;

/** Counts from 1 which attempt comes next, and says whether there is one after this error. */
export type Attempts = { readonly mayRepeat: (error: StoreError, count: number) => boolean };

export function startAttempts(): Attempts {
  const started = performance.now();
  return {
    mayRepeat: (error, count) =>
      error === 'throttled' && count < attemptsWhenBusy && performance.now() - started < patienceMs,
  };
}

/** The answer to a read; of a fault that passes within a moment, nobody hears. */
export async function untilAnswered<T>(read: () => StoreResult<T>): StoreResult<T> {
  const attempts = startAttempts();
  for (let count = 1; ; count += 1) {
    const answer = await read();
    if (answer.ok || !attempts.mayRepeat(answer.error, count)) return answer;
    await pause(count);
  }
}

const longestPauseMs = 500;

/** Up to twice as long after every attempt, and never in step with the others. */
export function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.random() * Math.min(longestPauseMs, 8 * 2 ** attempt));
  });
}
