/** Finds names that somebody may have meant as one: a letter or two apart, or small words. */
import { fold } from './lines.ts';

export type Alike = { readonly one: string; readonly other: string };

const smallWords = new Set(['a', 'an', 'the', 'our', 'for', 'of', 'and', 'to', 'in', 'on', 'with']);

/** Of `names`, each beside those after it and beside `others`. Equal ones are the same, and not alike. */
export function findAlike(names: readonly string[], others: readonly string[]): readonly Alike[] {
  return names.flatMap((one, at) =>
    [...names.slice(at + 1), ...others]
      .filter((other) => fold(one) !== fold(other) && areNear(toGist(one), toGist(other)))
      .map((other) => ({ one, other })),
  );
}

function toGist(name: string): string {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !smallWords.has(word))
    .map((word) => word.replace(/s$/, ''))
    .join('');
}

function areNear(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const most = shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0;
  return Math.abs(one.length - other.length) <= most && editsBetween(one, other) <= most;
}

/** Letters to put in, take out or change, after Levenshtein. */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
