/** Two people write in the same boxes: what one of them left empty keeps the other’s words, and where both wrote, both are seen. */
import type { FieldName, FieldProblem } from './errors.ts';

type Typed<K extends FieldName> = Readonly<Record<K, string>>;

/** `typed`: what somebody sends who has not seen `now`. The problems say, box by box, what stands there already. */
export function besideMeanwhile<K extends FieldName>(
  boxes: readonly K[],
  typed: Typed<K>,
  now: Typed<K>,
): { readonly words: Typed<K>; readonly problems: readonly FieldProblem[] } {
  const words: Record<string, string> = {};
  const problems: FieldProblem[] = [];
  for (const box of boxes) {
    const [mine, theirs] = [typed[box].trim(), now[box].trim()];
    words[box] = mine === '' ? now[box] : typed[box];
    if (mine !== '' && theirs !== '' && mine !== theirs)
      problems.push({ field: box, problem: 'meanwhile', words: theirs });
  }
  return { words: words as Typed<K>, problems };
}
