/** The time that was given back, of what was put in: by where it went and how it is known; never as one sum (P11). */
import type { GatheredItem } from '../gathered/gathered.ts';
import { changesToDraw, type TimeSum } from '../learning-feed/time-released.ts';
import { type TimeReleased, type TimeUse, timeUses } from '../small-change/content/learning.ts';

export type TimeGivenBack = {
  /** How many changes the sums are of. */
  readonly changes: number;
  /** One for each use; none where too few changes have told of theirs. */
  readonly sums: readonly TimeSum[];
};

type Put = Pick<GatheredItem, 'said' | 'from'>;

/** Of each change its newest go counts, and not once it was stopped. */
export function sumTimeGivenBack(sources: readonly Put[]): TimeGivenBack {
  const counted = sources.flatMap(({ said, from }) => {
    if (said.kind !== 'time' || !('changeId' in from)) return [];
    const isNewest = from.go === newestGo(sources, from.changeId);
    return isNewest && from.decision !== 'stop' ? [said.released] : [];
  });
  const isEnough = counted.length >= changesToDraw;
  return {
    changes: counted.length,
    sums: isEnough ? timeUses.map((use) => toSum(use, counted)) : [],
  };
}

function newestGo(sources: readonly Put[], changeId: string): number {
  const goes = sources.flatMap(({ from }) =>
    'changeId' in from && from.changeId === changeId ? [from.go] : [],
  );
  return Math.max(...goes);
}

function toSum(use: TimeUse, all: readonly TimeReleased[]): TimeSum {
  const minutes = (basis: TimeReleased['basis']) =>
    all
      .filter((each) => each.use === use && each.basis === basis)
      .reduce((sum, each) => sum + each.minutes * each.people, 0);
  return { use, measured: minutes('measured'), estimated: minutes('estimated') };
}
