/** Which steps of a history were undone: what was said in them is nowhere to be read. */
import type { HistoryEntry } from '../small-change.ts';

/** For each entry, oldest first. Undo takes back the step before it; an undo that was undone takes back nothing. */
export function findUndone(history: readonly HistoryEntry[]): readonly boolean[] {
  const undone = history.map(() => false);
  for (let at = history.length - 1; at > 0; at -= 1)
    undone[at - 1] = history[at]?.did === 'undone' && !undone[at];
  return undone;
}
