/** Words that have the name of somebody who was forgotten in them: a lead decides, and within a month it is taken out (P22). */
import { mapOf, namesLeftAt } from './data-map.ts';
import { findRows } from './find-row.ts';
import type { StoredType } from './stored-types.ts';
import { isList, isObject, type Json, join } from './walk.ts';

/** Every different text of a document that names them, in the order it has them. */
export function findNaming(type: StoredType, document: object, name: string): readonly string[] {
  const found = new Set<string>();
  const named = toPattern(name);
  changeWords(type, document, (words) => {
    if (named.test(words)) found.add(words);
    return words;
  });
  return [...found];
}

/** The document itself where there is nothing to take out. `isMeant` says of which texts. */
export function takeNameOut<T extends object>(
  type: StoredType,
  document: T,
  {
    name,
    instead,
    isMeant,
  }: { name: string; instead: string; isMeant: (words: string) => boolean },
): T {
  const named = new RegExp(toPattern(name), 'gu');
  let isOther = false;
  const next = changeWords(type, document, (words) => {
    if (!isMeant(words) || !toPattern(name).test(words)) return words;
    isOther = true;
    return words.replace(named, (_, at: number) => (at === 0 ? instead : lowerFirst(instead)));
  });
  return isOther ? (next as T) : document;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** Shorter ones are too often something else. */
const shortestPart = 3;

/** The whole name however it is written, or one part of it as a name is: with a capital, and as a word. */
function toPattern(name: string): RegExp {
  const parts = name.split(/\s+/).filter((part) => part.length >= shortestPart);
  const all = [...new Set([name, name.toLowerCase(), ...parts])].filter((part) => part !== '');
  const either = all.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'u');
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
