/** When something of what was learned came to stand as it does, as far as the change's history goes back. */
import type { Learning } from '../small-change/content/learning.ts';
import type { SmallChange } from '../small-change/small-change.ts';

export type Told = Pick<SmallChange, 'history' | 'learning' | 'stageSince'>;

/** An ISO instant; where its history does not say, since when the change is in its stage. */
export function toldWhen(
  { history, learning, stageSince }: Told,
  part: (learning: Learning) => unknown,
): string {
  let after = JSON.stringify(part(learning));
  for (const { at, before } of history.toReversed()) {
    if (!before.learning) continue;
    const earlier = JSON.stringify(part(before.learning));
    if (earlier !== after) return at;
    after = earlier;
  }
  return stageSince;
}
