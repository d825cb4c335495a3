/** What the journey knows of a change: how it stands, and so much of its history as says how it came there. */
import type { ChangeContent, SmallChange } from '../../small-change/small-change.ts';
import type { CourseEntry } from './way.ts';

export type Course = Omit<ChangeContent, 'progress'> &
  Pick<SmallChange, 'id' | 'number' | 'loggedAt' | 'updatedAt'> & {
    /** Oldest first. */
    readonly history: readonly CourseEntry[];
  };

type Learning = Course['learning'];

/** The instant at which this of its learning came to be what it is; null where nothing says so. */
export function sinceWhen(
  { learning, history }: Pick<Course, 'learning' | 'history'>,
  part: 'decision' | 'learned',
): string | null {
  const isOther = (before: Learning | undefined) => before && before[part] !== learning[part];
  return history.findLast(({ before }) => isOther(before.learning))?.at ?? null;
}
