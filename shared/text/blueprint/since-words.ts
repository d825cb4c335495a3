/** Puts in a sentence what changed in a blueprint since one of its editions: for page, print, Word and chat alike (P19). */
import type { SinceView } from '../../contracts/api/blueprint/since.ts';
import type { SinceWords } from './words/en-GB-since.ts';

/** More are a list nobody reads: what is said first matters most. */
const changesSaid = 6;

export function toSinceWords({ n, changes }: SinceView, words: SinceWords): string {
  return changes.length === 0 ? words.nothing(n) : words.since(n, toItems(changes, words));
}

/** Behind a sentence that names the edition; null where nothing changed. */
export function toDraftSince({ changes }: SinceView, words: SinceWords): string | null {
  return changes.length === 0 ? null : words.ofDraft(toItems(changes, words));
}

function toItems(changes: SinceView['changes'], words: SinceWords): readonly string[] {
  const all = changes.map(({ kind, count }) => words.kinds[kind](count));
  return all.length > changesSaid ? [...all.slice(0, changesSaid), words.more] : all;
}
