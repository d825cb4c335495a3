/** What moved in a team month by month: each change once a month, by the most that happened to it in it. */
import type { Decision } from '../../small-change/content/learning.ts';
import { monthOf } from '../months.ts';
import { isBefore } from '../stage.ts';
import { type Course, sinceWhen } from './course.ts';
import type { DayOf } from './day-of.ts';
import { wayOf } from './way.ts';

/** What says most comes first. `tried`: it came to Grow, where what is tried is told. */
export const deeds = ['keep', 'adapt', 'stop', 'tried', 'went-on', 'logged'] as const;

export type Deed = (typeof deeds)[number];

export type MonthMove = Pick<Course, 'number' | 'title'> & {
  readonly changeId: string;
  readonly deed: Deed;
};

/** By months (`YYYY-MM`) in which something moved; in each, what says most first. */
export function movesByMonth(
  changes: readonly Course[],
  dayOf: DayOf,
): ReadonlyMap<string, readonly MonthMove[]> {
  const moves = changes.flatMap((change) =>
    [...mostByMonth(change, dayOf)].map(([month, deed]) => ({ month, move: toMove(change, deed) })),
  );
  const months = Map.groupBy(moves, ({ month }) => month);
  return new Map(
    [...months].map(([month, all]) => [month, all.map(({ move }) => move).toSorted(compare)]),
  );
}

function toMove({ id: changeId, number, title }: Course, deed: Deed): MonthMove {
  return { changeId, number, title, deed };
}

function compare(one: MonthMove, other: MonthMove): number {
  return rank(one.deed) - rank(other.deed) || one.number - other.number;
}

function rank(deed: Deed): number {
  return deeds.indexOf(deed);
}

function mostByMonth(change: Course, dayOf: DayOf): ReadonlyMap<string, Deed> {
  const most = new Map<string, Deed>();
  for (const { on, deed } of happenedTo(change, dayOf)) {
    const before = most.get(monthOf(on));
    if (before === undefined || rank(deed) < rank(before)) most.set(monthOf(on), deed);
  }
  return most;
}

type Happened = { readonly on: string; readonly deed: Deed };

/** A step back is nothing to tell of. */
function happenedTo(change: Course, dayOf: DayOf): readonly Happened[] {
  const way = wayOf(change, dayOf);
  const steps = way.flatMap(({ stage, on }, at): readonly Happened[] => {
    const before = way[at - 1]?.stage;
    if (before === undefined || !isBefore(before, stage)) return [];
    return [{ on, deed: stage === 'grow' ? 'tried' : 'went-on' }];
  });
  return [{ on: dayOf(change.loggedAt), deed: 'logged' }, ...steps, ...decidedOf(change, dayOf)];
}

/** Of each go, the one it is in as well. */
function decidedOf(change: Course, dayOf: DayOf): readonly Happened[] {
  const { goes, learning, stage } = change;
  const earlier = goes.map(({ learning: { decision }, until }) => ({ decision, at: until }));
  const now = {
    decision: stage === 'grow' ? learning.decision : null,
    at: sinceWhen(change, 'decision'),
  };
  return [...earlier, now].flatMap(({ decision, at }) =>
    decision === null || at === null ? [] : [toHappened(decision, dayOf(at))],
  );
}

function toHappened(deed: Decision, on: string): Happened {
  return { on, deed };
}
