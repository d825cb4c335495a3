/** What a run is asked to do. */
import type { createStore } from '../../shared/stores/create-store.ts';

type StoreOptions = Parameters<typeof createStore>[0];

export type StorePlace = StoreOptions extends infer Options
  ? Options extends { readonly clock: unknown }
    ? Omit<Options, 'clock'>
    : never
  : never;

export type Setting = {
  readonly teams: number;
  /** How long each team's journey is. */
  readonly weeks: number;
  /** How many months are lived after it, of 31 days each; with none, nothing follows it. */
  readonly months: number;
  readonly instances: number;
  /** Whether the connector fails and processes are killed; with how many messages between two kills. */
  readonly chaos: { readonly messagesAKill: number } | null;
  readonly seed: number;
  readonly store: StorePlace;
};

/** Mondays: one with the end of summer time and Christmas ahead, one before Easter and its beginning. */
export const starts = ['2026-10-19', '2027-03-22'] as const;

/** The months a run may come to, `YYYY-MM`: none has the name of another. */
export const monthsLived: readonly string[] = Array.from({ length: 12 }, (_, at) =>
  new Date(Date.UTC(2026, 9 + at)).toISOString().slice(0, 7),
);

export const timeZone = 'Europe/London';

/** Days of a journey and of the months after it, without the pauses in it. */
export function livedDays({ weeks, months }: Pick<Setting, 'weeks' | 'months'>): number {
  return 7 * weeks + 31 * months;
}
