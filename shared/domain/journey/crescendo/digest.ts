/** A month of a team in a few lines: how much moved, three changes by name, and the last thing it learned (P13). */
import { type Deed, deeds, type MonthMove, movesByMonth } from './by-month.ts';
import type { Course } from './course.ts';
import type { DayOf } from './day-of.ts';
import { findLearnedIn, type LearnedFrom } from './learned.ts';

/** Nobody's name is in it. */
export type Digest = {
  /** `YYYY-MM`. */
  readonly month: string;
  /** What happened to how many changes; empty where nothing moved. */
  readonly counts: readonly { readonly deed: Deed; readonly count: number }[];
  readonly named: readonly MonthMove[];
  readonly more: number;
  /** Never what is for the team only. */
  readonly learned: LearnedFrom | null;
};

const mostNamed = 3;

/**
 * Told again later, it names the changes it named at first (`only`, their ids) as they are called then, and
 * none in the place of one that is gone.
 */
export function toDigest(
  changes: readonly Course[],
  month: string,
  { dayOf, only = null }: { readonly dayOf: DayOf; readonly only?: readonly string[] | null },
): Digest {
  const moves = movesByMonth(changes, dayOf).get(month) ?? [];
  const named = moves
    .filter(({ changeId }) => only?.includes(changeId) ?? true)
    .slice(0, mostNamed);
  const told = changes.filter(({ id }) => only?.includes(id) ?? true);
  return {
    month,
    counts: deeds
      .map((deed) => ({ deed, count: moves.filter((move) => move.deed === deed).length }))
      .filter(({ count }) => count > 0),
    named,
    more: moves.length - named.length,
    learned: findLearnedIn(told, month, dayOf),
  };
}

/** The changes it tells of: where one of them alters, so does what it says. */
export function changesIn({ named, learned }: Digest): readonly string[] {
  return [
    ...new Set([...named.map(({ changeId }) => changeId), ...(learned ? [learned.changeId] : [])]),
  ];
}
