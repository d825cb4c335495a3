/** The way a change has come: the day it was logged, and the day it came to each stage after. */
import type { HistoryEntry, SmallChange } from '../../small-change/small-change.ts';
import type { Stage } from '../stage.ts';
import type { DayOf } from './day-of.ts';

/** `on` is a calendar day where the team works. */
export type Step = { readonly stage: Stage; readonly on: string };

/** What the journey looks at in an entry. */
export type CourseEntry = Pick<HistoryEntry, 'at'> & {
  readonly before: Pick<HistoryEntry['before'], 'stage' | 'learning'>;
};

type Moved = Pick<SmallChange, 'stage' | 'loggedAt'> & { readonly history: readonly CourseEntry[] };

/** Oldest first, never empty. Where it came to several stages on one day, the last of them counts. */
export function wayOf({ stage, loggedAt, history }: Moved, dayOf: DayOf): readonly Step[] {
  const moves = history.flatMap(({ at, before }) =>
    before.stage ? [{ at, from: before.stage }] : [],
  );
  const first = { stage: moves[0]?.from ?? stage, on: dayOf(loggedAt) };
  const later = moves.map(({ at }, place) => ({
    stage: moves[place + 1]?.from ?? stage,
    on: dayOf(at),
  }));
  return later.reduce(addStep, [first]);
}

/** Being logged is a day of its own; a step back on the day of the step is none. */
function addStep(way: readonly Step[], step: Step): readonly Step[] {
  const kept = way.length > 1 && way.at(-1)?.on === step.on ? way.slice(0, -1) : way;
  return kept.at(-1)?.stage === step.stage ? kept : [...kept, step];
}

/** Where it was on a day: nowhere before it was logged. */
export function stageOn(way: readonly Step[], day: string): Stage | null {
  return way.findLast(({ on }) => on <= day)?.stage ?? null;
}
