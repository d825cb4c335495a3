/** Searching: finds small changes by the beginnings of their words, in any order (P2). */
import { readShortId, type SmallChange, shortId } from '../small-change.ts';

type Searched = Pick<SmallChange, 'number' | 'title' | 'benefit'>;

/**
 * The changes that have every word typed, in three ranks: the one with exactly this short id, those
 * with every word in their title, and those that need their benefit for it. Within a rank, and
 * without a word, they stay in the order given. Case, accents and punctuation make no difference.
 */
export function searchChanges<C extends Searched>(changes: readonly C[], typed: string): C[] {
  const words = toWords(typed);
  const number = readShortId(typed);
  const ranks: readonly [C[], C[], C[]] = [[], [], []];
  for (const change of changes) {
    const rank = change.number === number ? 0 : rankOf(change, words);
    if (rank !== null) ranks[rank].push(change);
  }
  return ranks.flat();
}

function rankOf({ number, title, benefit }: Searched, typed: readonly string[]): 1 | 2 | null {
  const inTitle = toWords(`${shortId(number)} SC${number} ${title}`);
  const notInTitle = typed.filter((word) => !begins(inTitle, word));
  if (notInTitle.length === 0) return 1;
  const inBenefit = toWords(benefit ?? '');
  return notInTitle.every((word) => begins(inBenefit, word)) ? 2 : null;
}

function begins(words: readonly string[], typed: string): boolean {
  return words.some((word) => word.startsWith(typed));
}

/** What marks letters and joins words is left out first, so that cafe finds café and dont finds don’t. */
function toWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’]/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
