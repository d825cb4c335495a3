/** The time, as an argument. */

export type Clock = {
  /** ISO 8601 instant in UTC, such as 2026-11-21T09:30:00.000Z. */
  readonly now: () => string;
};
