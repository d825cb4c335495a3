/** What moved lately: changes that came to another stage, or to a decision, within seven days. */
import type { Decision } from '../../small-change/content/learning.ts';
import { isBefore, type Stage } from '../stage.ts';
import { type Course, sinceWhen } from './course.ts';
import type { DayOf } from './day-of.ts';
import { addDays } from './days.ts';
import { stageOn, wayOf } from './way.ts';

export type Move = {
  readonly number: number;
  readonly on: string;
  /** What became of it: a decision counts for more than the step before it. */
  readonly did: Decision | 'went-on' | 'went-back';
  readonly stage: Stage;
};

export type Moved = {
  /** The latest first. */
  readonly moves: readonly Move[];
  /** How many more there were. */
  readonly more: number;
};

const movedDays = 7;
const movesNamed = 3;

export function findMoved(changes: readonly Course[], today: string, dayOf: DayOf): Moved {
  const since = addDays(today, 1 - movedDays);
  const moves = changes
    .filter(({ updatedAt }) => dayOf(updatedAt) >= since)
    .flatMap((change) => findMove(change, since, dayOf))
    .toSorted((one, other) =>
      one.on === other.on ? one.number - other.number : one.on < other.on ? 1 : -1,
    );
  return { moves: moves.slice(0, movesNamed), more: Math.max(0, moves.length - movesNamed) };
}

/** None where it is back where it was. */
function findMove(change: Course, since: string, dayOf: DayOf): readonly Move[] {
  const { number, stage, learning } = change;
  const decidedAt = sinceWhen(change, 'decision');
  const decided = stage === 'grow' && decidedAt !== null ? dayOf(decidedAt) : null;
  if (learning.decision !== null && decided !== null && decided >= since)
    return [{ number, on: decided, did: learning.decision, stage }];
  const way = wayOf(change, dayOf);
  const before = stageOn(way, addDays(since, -1)) ?? way[0]?.stage ?? stage;
  if (before === stage) return [];
  const did = isBefore(before, stage) ? 'went-on' : 'went-back';
  return [{ number, on: way.at(-1)?.on ?? since, did, stage }];
}
