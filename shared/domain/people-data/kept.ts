/** What somebody is shown with what is theirs, by what the data map says a field holds. */
import type { Holds, Mapped } from './data-map.ts';
import { findRows, saysWhose } from './find-row.ts';
import type { Steps, Written } from './written-in-step.ts';

export type Kept = Written;

/** Of what is about one person alone, all of it. */
export const shown: ReadonlySet<Holds> = new Set<Holds>(['words', 'names', 'facts', 'entry']);

export function toSteps(mapped: Mapped, earlierIn: string): Steps {
  return {
    earlierIn,
    isTheirOwn: (path) => saysWhose(mapped, path),
    isWords: (path) => findRows(mapped, path).some(({ holds }) => holds === 'words'),
  };
}
