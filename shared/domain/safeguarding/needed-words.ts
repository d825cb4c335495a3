/** Rules out most phrases before any pattern runs: a phrase is not there where one of its words is missing. */
import { toWords } from './compile-phrases.ts';

type Beginning = readonly [beginning: string, part: number];

/** For each phrase, the numbers of its parts that must be there; and which words stand for which part. */
export type NeededWords = {
  readonly needs: readonly (readonly number[])[];
  readonly exact: ReadonlyMap<string, readonly number[]>;
  /** By their first letter. */
  readonly beginnings: ReadonlyMap<string, readonly Beginning[]>;
};

const optional = /^[~!^$]|\?$/;

/** Throws on a word that could begin with anything. */
export function indexNeededWords(phrases: readonly string[]): NeededWords {
  const parts = new Map<string, number>();
  const exact = new Map<string, number[]>();
  const beginnings = new Map<string, Beginning[]>();
  const needs = phrases.map((phrase) =>
    phrase
      .split(/ +/)
      .filter((part) => !optional.test(part))
      .map(toNumber),
  );
  return { needs, exact, beginnings };

  function toNumber(part: string): number {
    const known = parts.get(part);
    if (known !== undefined) return known;
    const number = parts.size;
    parts.set(part, number);
    for (const word of part.split('/').flatMap(toWords)) addWord(firstOf(word), number);
    return number;
  }

  function addBeginning(beginning: string, number: number): void {
    if (beginning === '') throw new Error('A word of a phrase cannot begin with a star.');
    const letter = beginning.charAt(0);
    addTo(beginnings, letter, [beginning, number]);
  }

  function addWord(first: string, number: number): void {
    const star = first.indexOf('*');
    if (star < 0) addTo(exact, first, number);
    else addBeginning(first.slice(0, star), number);
  }
}

function addTo<Kept>(map: Map<string, Kept[]>, key: string, kept: Kept): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, [kept]);
  else before.push(kept);
}

/** Whether each phrase can be there at all, in the order of the phrases. */
export function findPossible({ needs, exact, beginnings }: NeededWords, words: string) {
  const present = new Set<number>();
  for (const word of new Set(words.split(' '))) {
    for (const part of exact.get(word) ?? []) present.add(part);
    for (const [beginning, part] of beginnings.get(word.charAt(0)) ?? [])
      if (word.startsWith(beginning)) present.add(part);
  }
  return needs.map((parts) => parts.every((part) => present.has(part)));
}

function firstOf(word: string): string {
  return word.split('_')[0] ?? word;
}
