/** Words that have the name of somebody who was forgotten in them: a lead decides, and within a month it is taken out (P22). */
import { givenNames, givenNamesWithCapital } from '../case-data/given-names.ts';
import { mapOf, namesLeftAt } from './data-map.ts';
import { findRows } from './find-row.ts';
import type { StoredType } from './stored-types.ts';
import { isList, isObject, type Json, join } from './walk.ts';

/** Every different text of a document that names them, in the order it has them. */
export function findNaming(type: StoredType, document: object, name: string): readonly string[] {
  const found = new Set<string>();
  const named = toPattern(name);
  changeWords(type, document, (words) => {
    if (words.search(named) >= 0) found.add(words);
    return words;
  });
  return [...found];
}

type Taking = {
  readonly name: string;
  readonly instead: string;
  /** Of which texts. */
  readonly isMeant: (words: string) => boolean;
};

/** The document itself where there is nothing to take out. */
export function takeNameOut<T extends object>(
  type: StoredType,
  document: T,
  { name, instead, isMeant }: Taking,
): T {
  const named = toPattern(name);
  const inside = instead.charAt(0).toLowerCase() + instead.slice(1);
  let isChanged = false;
  const next = changeWords(type, document, (words) => {
    if (!isMeant(words)) return words;
    const without = words.replace(named, (_, at: number) => (at === 0 ? instead : inside));
    isChanged ||= without !== words;
    return without;
  });
  return isChanged ? (next as T) : document;
}

/** Shorter ones are too often something else; what somebody is called by may be as short as Jo or Al. */
const shortestPart = 3;
const shortestGivenName = 2;

/**
 * The whole name however it is written, or one part of it as a name is: with a capital, and as a word. Where a sentence
 * opens, a part that is an ordinary word too, or that is short and no name we know, says nothing: "Will the rota change?"
 */
export function toPattern(name: string): RegExp {
  const parts = toParts(name);
  const wholes = [name, parts.join(' ')].filter((whole) => /\S\s+\S/.test(whole));
  const named = parts.filter(
    ({ length }, at) => length >= (at === 0 ? shortestGivenName : shortestPart),
  );
  const either = [
    ...new Set([
      ...wholes.flatMap((whole) => [whole, whole.toLowerCase()]),
      ...named.map(capitalised),
    ]),
  ].map((part) => (isOrdinary(part) ? `${insideSentence}${escaped(part)}` : escaped(part)));
  if (either.length === 0) return /(?!)/;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** The name somebody is called by first, also where a council writes "Whitlock, Jo (Duty)". */
function toParts(name: string): readonly string[] {
  const [before = '', after = ''] = name.replace(/\([^)]*\)/g, ' ').split(',');
  return `${after} ${before}`
    .split(/\s+/)
    .filter((part) => part !== '' && !titles.has(part.toLowerCase()));
}

const titles: ReadonlySet<string> = new Set(['dr', 'mr', 'mrs', 'ms', 'miss', 'mx']);

function isOrdinary(part: string): boolean {
  const plain = part.toLowerCase();
  return givenNamesWithCapital.has(plain) || (part.length < shortestPart && !givenNames.has(plain));
}

const insideSentence = '(?<!^|[.!?:\\n]\\s*)';

function capitalised(part: string): string {
  return part.charAt(0).toUpperCase() + part.slice(1);
}

function escaped(part: string): string {
  return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function changeWords(
  type: StoredType,
  document: object,
  change: (words: string) => string,
): object {
  const mapped = mapOf(type);
  return walk(document as unknown as Json, '') as object;

  function walk(value: Json, path: string): Json {
    if (typeof value === 'string') return holdsWords(path) ? change(value) : value;
    if (isList(value))
      return path === namesLeftAt ? value : value.map((each) => walk(each, `${path}[]`));
    if (!isObject(value)) return value;
    const parts = Object.entries(value).map(([key, part]) => [key, walk(part, join(path, key))]);
    return Object.fromEntries(parts) as Json;
  }

  function holdsWords(path: string): boolean {
    return findRows(mapped, path).some(({ holds }) => holds === 'words' || holds === 'names');
  }
}
