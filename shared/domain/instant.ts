/** Instants: ISO 8601 in UTC as toISOString writes them, so that they sort as text; and the clock, as an argument. */

export type Clock = {
  /** ISO 8601 instant in UTC, such as 2026-11-21T09:30:00.000Z. */
  readonly now: () => string;
};

/** Null where there is none. */
export function earliest(instants: readonly (string | null)[]): string | null {
  return instants.filter((each) => each !== null).toSorted()[0] ?? null;
}

export function later(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}
