/** What a team learned, go by go, from all its changes. */
import type { Learning } from '../content/learning.ts';
import type { SmallChange } from '../small-change.ts';

type Tried = Pick<
  SmallChange,
  'id' | 'teamId' | 'number' | 'title' | 'goes' | 'learning' | 'updatedAt'
>;

export type Learned<C> = {
  readonly change: C;
  /** Which go taught it, and how many there have been. */
  readonly go: number;
  readonly goes: number;
  readonly learning: Learning & { readonly learned: string };
  /** ISO instant: when the go ended, or when the change was last touched. */
  readonly at: string;
};

/** Newest first; a go that has told nothing yet is left out. */
export function learningsOf<C extends Tried>(changes: readonly C[]): readonly Learned<C>[] {
  return changes.flatMap(toLearned).toSorted((one, other) => (one.at < other.at ? 1 : -1));
}

function toLearned<C extends Tried>(change: C): readonly Learned<C>[] {
  const now = { learning: change.learning, until: change.updatedAt };
  const all = [...change.goes, now];
  return all.flatMap(({ learning, until: at }, place) => {
    const { learned } = learning;
    if (learned === null) return [];
    return [{ change, go: place + 1, goes: all.length, learning: { ...learning, learned }, at }];
  });
}
