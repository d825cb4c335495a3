/** What a wish is known by: the signs that a line is weighed by anyhow, the word it opens with, and its length. */
import { toSigns } from '../../../domain/safeguarding/signs.ts';

/** Of a line in everyday words, with `#` in the place of an id. */
export function toWishSigns(everyday: string): ReadonlySet<string> {
  const words = everyday.split(' ');
  const signs = new Set(toSigns(everyday));
  return signs.add(`^${words[0]}`).add(toLength(words.length));
}

function toLength(words: number): string {
  if (words < 5) return '^^few';
  if (words < 10) return '^^some';
  return words < 18 ? '^^many' : '^^more';
}
