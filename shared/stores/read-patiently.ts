/** Waits for a store that is busy, for whoever has minutes: Teams gives a turn up after seconds, an officer does not. */
import type { DocumentReader, StoreResult } from './document-store.ts';

/** In milliseconds, one after the other; after the last it is given up. About half a minute in all. */
export const patientPauses = [500, 1_000, 2_000, 4_000, 8_000, 15_000] as const;

/** `pause` gets milliseconds. Nothing that is read twice is changed by it. */
export function readPatiently(
  reader: DocumentReader,
  pause: (ms: number) => Promise<void>,
): DocumentReader {
  return {
    get: (pk, id) => untilAnswered(() => reader.get(pk, id)),
    query: (pk, type, query) => untilAnswered(() => reader.query(pk, type, query)),
    close: () => reader.close(),
  };

  async function untilAnswered<T>(read: () => StoreResult<T>): StoreResult<T> {
    for (const ms of patientPauses) {
      const answer = await read();
      if (answer.ok || answer.error !== 'throttled') return answer;
      await pause(ms);
    }
    return read();
  }
}
