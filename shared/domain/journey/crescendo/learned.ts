/** The newest thing the team learned, of the last four weeks or of a month. */
import { monthOf } from '../months.ts';
import { type Course, sinceWhen } from './course.ts';
import type { DayOf } from './day-of.ts';
import { addDays } from './days.ts';

export type Learned = { readonly number: number; readonly on: string; readonly learned: string };

/** With the change it was learned from. */
export type LearnedFrom = Learned & { readonly changeId: string };

const learnedDays = 28;

/** What is not for outside the team is not said here: the journey is shown to a hall full of people. */
export function findLearned(
  changes: readonly Course[],
  today: string,
  dayOf: DayOf,
): Learned | null {
  const since = addDays(today, 1 - learnedDays);
  const newest = newestOf(changes, dayOf, (on) => on >= since);
  return newest && { number: newest.number, on: newest.on, learned: newest.learned };
}

/** The same of a month, `YYYY-MM`. */
export function findLearnedIn(
  changes: readonly Course[],
  month: string,
  dayOf: DayOf,
): LearnedFrom | null {
  return newestOf(changes, dayOf, (on) => monthOf(on) === month);
}

function newestOf(
  changes: readonly Course[],
  dayOf: DayOf,
  isIn: (day: string) => boolean,
): LearnedFrom | null {
  const all = changes
    .flatMap((change) => learnedFrom(change))
    .map((learned) => ({ ...learned, on: dayOf(learned.at) }))
    .filter(({ on }) => isIn(on))
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
  const [newest] = all;
  if (!newest) return null;
  const { changeId, number, on, learned } = newest;
  return { changeId, number, on, learned };
}

type LearnedAt = Omit<LearnedFrom, 'on'> & { readonly at: string };

/** This go’s and those before it; since when is asked of the history, or else of when it was last touched. */
function learnedFrom(change: Course): readonly LearnedAt[] {
  const now = { learning: change.learning, at: sinceWhen(change, 'learned') ?? change.updatedAt };
  const before = change.goes.map(({ learning, until }) => ({ learning, at: until }));
  return [...before, now].flatMap(({ learning: { learned, forTeamOnly }, at }) =>
    learned === null || forTeamOnly
      ? []
      : [{ changeId: change.id, number: change.number, at, learned }],
  );
}
