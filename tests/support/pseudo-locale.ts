/**
 * A second language for tests: English in which no letter of a text is a plain one, in brackets and longer by a
 * third. A plain letter on a card or a page is then a word that never came from the text, or one that somebody
 * wrote. Days are said in Welsh: they are not among the words, and are to follow the language in use as well.
 */
import { enGB } from '../../shared/text/en-GB.ts';
import type { Languages } from '../../shared/text/languages.ts';
import type { Text } from '../../shared/text/text.ts';

const plain = 'abcdefghijklmnopqrstuvwxyz';
const changed = [...'áḅçḍéƒĝĥíĵķļṃñóṗɋŕšţúṽŵẋýž'].join('');

const letters = new Map(
  [...plain, ...plain.toUpperCase()].map((letter, at) => [
    letter,
    [...changed, ...changed.toUpperCase()][at] ?? '',
  ]),
);

export const pseudo: Text = { ...translate(enGB), language: 'cy' };

export const englishAndPseudo: Languages = {
  'en-GB': async () => enGB,
  cy: async () => pseudo,
};

/** As a sentence of the text looks in it. */
export function mark(words: string): string {
  return `⟦${change(words)}${'·'.repeat(Math.ceil(words.length / 3))}⟧`;
}

function translate<T>(node: T): T {
  return toTranslated(node) as T;
}

function toTranslated(node: unknown): unknown {
  if (typeof node === 'string') return mark(node);
  if (typeof node === 'function')
    return (...given: unknown[]) => markAround(node(...given), stringsIn(given));
  if (Array.isArray(node)) return node.map(toTranslated);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, toTranslated(part)]));
}

/** What a sentence was given to hold stays as it is: somebody's words, or other words of the text. */
function markAround(said: unknown, given: readonly string[]): unknown {
  if (said instanceof Promise) return said.then(toTranslated);
  if (typeof said !== 'string') return said;
  if (given.length === 0) return mark(said);
  const found = new RegExp(`(?<!\\p{L})(?:${given.map(toPattern).join('|')})(?!\\p{L})`, 'gu');
  const kept = said.match(found) ?? [];
  const between = said.split(found).map(change);
  const whole = between.map((part, at) => `${part}${kept[at] ?? ''}`).join('');
  return `⟦${whole}${'·'.repeat(Math.ceil(said.length / 3))}⟧`;
}

/** The longest first, so that none is taken for a part of another. */
function stringsIn(node: unknown): readonly string[] {
  if (typeof node === 'string') return /\p{L}/u.test(node) ? [node] : [];
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node)
    .flatMap(stringsIn)
    .toSorted((one, other) => other.length - one.length);
}

function toPattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function change(words: string): string {
  return words.replace(/[a-z]/gi, (letter) => letters.get(letter) ?? letter);
}
