/** Turns the phrase lists, which are written to be read aloud, into patterns over plain words. */
import { wordGroups } from './word-groups.ts';

const mark = String.raw`(?:\. )?`;

/**
 * A phrase is one line, its parts with spaces between:
 * `hit/hits` either word; `left_alone` two words; `bruis*` any ending; `{kin}` any word of a group; `is?` may be absent;
 * `~3` up to three words of any kind; `!form/{paper}` not before one of these in the same clause; `^` and `$` the
 * beginning and end of the text. Throws on a group nobody knows. Nothing is unbounded, so time grows with the text's
 * length only. It begins at its first word, not at the mark before it.
 */
export function compilePhrase(phrase: string): RegExp {
  const pattern = phrase.split(/ +/).map(toPattern).join('');
  return new RegExp(`(?<= )(?!\\.)${pattern}`, 'g');
}

/** One phrase a line; blank lines are for reading. */
export function toPhraseList(phrases: string): readonly string[] {
  return phrases
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function toPattern(part: string): string {
  if (part === '^') return '(?<=^ )';
  if (part === '$') return `${mark}$`;
  if (part.startsWith('~')) return `(?:${mark}[^ .]+ ){0,${Number(part.slice(1))}}`;
  if (part.startsWith('!')) return `(?!(?:${toAlternatives(part.slice(1))}) )`;
  if (part.endsWith('?')) return `(?:${toPattern(part.slice(0, -1))})?`;
  return `${mark}(?:${toAlternatives(part)}) `;
}

function toAlternatives(part: string): string {
  return part.split('/').flatMap(toWords).map(toPiece).join('|');
}

export function toWords(word: string): readonly string[] {
  const name = /^\{(.*)\}$/.exec(word)?.[1];
  if (name === undefined) return [word];
  const words = wordsOfGroups.get(name) ?? readGroup(name);
  wordsOfGroups.set(name, words);
  return words;
}

/** Most groups stand in many phrases. */
const wordsOfGroups = new Map<string, readonly string[]>();

function readGroup(name: string): readonly string[] {
  const group = wordGroups[name];
  if (group === undefined) throw new Error(`Unknown word group "${name}"`);
  return group.trim().split(/\s+/).flatMap(toWords);
}

function toPiece(word: string): string {
  return word.replaceAll('_', ` ${mark}`).replaceAll('*', '[^ .]*');
}
