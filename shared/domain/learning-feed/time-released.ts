/** The time small changes gave back, by where it went and how it is known; never as one sum, and never anybody's (P11). */
import { type TimeReleased, type TimeUse, timeUses } from '../small-change/content/learning.ts';
import type { SmallChange } from '../small-change/small-change.ts';
import { toldWhen } from './told-when.ts';

/** Below that a bar would be one change’s. */
export const changesToDraw = 2;

export type TimeRow = TimeReleased & {
  readonly changeId: string;
  readonly number: number;
  readonly title: string;
  /** ISO instant at which it was told. */
  readonly at: string;
  /** It is in the sums; not once it was stopped, or is being tried anew. */
  readonly counts: boolean;
};

/** Minutes a week. */
export type TimeSum = {
  readonly use: TimeUse;
  readonly measured: number;
  readonly estimated: number;
};

export type TimeReleasedView = {
  /** Newest first. */
  readonly rows: readonly TimeRow[];
  /** One for each use; none where too few changes have told of theirs. */
  readonly sums: readonly TimeSum[];
  /** How many changes the sums are of, and since when, an ISO instant. */
  readonly changes: number;
  readonly since: string | null;
};

type Timed = Pick<
  SmallChange,
  'id' | 'number' | 'title' | 'goes' | 'learning' | 'history' | 'stageSince'
>;

/** Of each change its newest go that told of time counts, once. */
export function toTimeReleased(changes: readonly Timed[]): TimeReleasedView {
  const rows = changes.flatMap(toRow).toSorted((one, other) => (one.at < other.at ? 1 : -1));
  const counted = rows.filter(({ counts }) => counts);
  const isEnough = counted.length >= changesToDraw;
  return {
    rows,
    sums: isEnough ? timeUses.map((use) => toSum(use, counted)) : [],
    changes: counted.length,
    since: counted.at(-1)?.at ?? null,
  };
}

function toRow(change: Timed): readonly TimeRow[] {
  const { id: changeId, number, title, goes, learning } = change;
  const place = { changeId, number, title };
  if (learning.timeReleased) {
    const at = toldWhen(change, ({ timeReleased }) => timeReleased);
    return [{ ...place, ...learning.timeReleased, at, counts: learning.decision !== 'stop' }];
  }
  const before = goes.findLast((go) => go.learning.timeReleased !== null);
  if (!before?.learning.timeReleased) return [];
  return [{ ...place, ...before.learning.timeReleased, at: before.until, counts: false }];
}

function toSum(use: TimeUse, rows: readonly TimeRow[]): TimeSum {
  const minutes = (basis: TimeRow['basis']) =>
    rows
      .filter((row) => row.use === use && row.basis === basis)
      .reduce((sum, row) => sum + row.minutes * row.people, 0);
  return { use, measured: minutes('measured'), estimated: minutes('estimated') };
}
