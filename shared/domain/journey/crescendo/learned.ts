/** The newest thing the team learned, of the last four weeks. */
import { type Course, sinceWhen } from './course.ts';
import type { DayOf } from './day-of.ts';
import { addDays } from './days.ts';

export type Learned = { readonly number: number; readonly on: string; readonly learned: string };

const learnedDays = 28;

/** What is not for outside the team is not said here: the journey is shown to a hall full of people. */
export function findLearned(
  changes: readonly Course[],
  today: string,
  dayOf: DayOf,
): Learned | null {
  const since = addDays(today, 1 - learnedDays);
  const all = changes
    .flatMap((change) => learnedFrom(change))
    .map(({ at, ...learned }) => ({ ...learned, at, on: dayOf(at) }))
    .filter(({ on }) => on >= since)
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
  const [newest] = all;
  return newest ? { number: newest.number, on: newest.on, learned: newest.learned } : null;
}

type LearnedAt = { readonly number: number; readonly at: string; readonly learned: string };

/** This go’s and those before it; since when is asked of the history, or else of when it was last touched. */
function learnedFrom(change: Course): readonly LearnedAt[] {
  const now = { learning: change.learning, at: sinceWhen(change, 'learned') ?? change.updatedAt };
  const before = change.goes.map(({ learning, until }) => ({ learning, at: until }));
  return [...before, now].flatMap(({ learning: { learned, forTeamOnly }, at }) =>
    learned === null || forTeamOnly ? [] : [{ number: change.number, at, learned }],
  );
}
