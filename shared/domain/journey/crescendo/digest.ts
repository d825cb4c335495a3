/** A month of a team in a few lines: how much moved, three changes by name, and the last thing it learned (P13). */
import { monthBefore, monthOf } from '../months.ts';
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
  const told = changes.filter(({ id }) => only?.includes(id) ?? true);
  const moves = movesByMonth(changes, dayOf).get(month) ?? [];
  const named = moves.filter(({ changeId }) => only?.includes(changeId) ?? true);
  return summarise(month, { moves, named, learned: findLearnedIn(told, month, dayOf) });
}

/** Each month from the one with the first day after the weeks (`until`) up to today's, the latest first. */
export function digestsSince(
  changes: readonly Course[],
  { until, today }: { readonly until: string; readonly today: string },
  dayOf: DayOf,
): readonly Digest[] {
  const byMonth = movesByMonth(changes, dayOf);
  const digests: Digest[] = [];
  for (let month = monthOf(today); month >= monthOf(until); month = monthBefore(month)) {
    const moves = byMonth.get(month) ?? [];
    const learned = findLearnedIn(changes, month, dayOf);
    digests.push(summarise(month, { moves, named: moves, learned }));
  }
  return digests;
}

type Found = {
  readonly moves: readonly MonthMove[];
  readonly named: readonly MonthMove[];
  readonly learned: LearnedFrom | null;
};

function summarise(month: string, { moves, named: all, learned }: Found): Digest {
  const named = all.slice(0, mostNamed);
  const counts = deeds
    .map((deed) => ({ deed, count: moves.filter((move) => move.deed === deed).length }))
    .filter(({ count }) => count > 0);
  return { month, counts, named, more: moves.length - named.length, learned };
}

/** The changes it tells of: where one of them alters, so does what it says. */
export function changesIn({ named, learned }: Digest): readonly string[] {
  return [
    ...new Set([...named.map(({ changeId }) => changeId), ...(learned ? [learned.changeId] : [])]),
  ];
}
