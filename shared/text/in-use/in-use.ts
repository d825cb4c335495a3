/**
 * The words in use: each part of them comes with what says it, in English, and is read in the language of whoever
 * is spoken to at the moment something is said. What is kept of them while a module loads would be English for
 * everybody.
 */
import { type Combined, combine } from './combine.ts';

/** A whole language (`Text`), whatever parts of English have come. */
type Language = { readonly language: string };

type Words = Readonly<Record<string, unknown>>;

let findLanguage: () => Language | undefined = () => undefined;

/**
 * How the language in use is found: one a page in the browser, one a turn or call on the server. Where there is
 * none it is English.
 */
export function findWordsBy(find: () => Language | undefined): void {
  findLanguage = find;
}

/** Of these parts of English, what is said in the language in use. */
export function wordsOf<Parts extends readonly object[]>(...parts: Parts): Combined<Parts> {
  const english = combine(...parts) as Words;
  const inUse = () => (findLanguage() ?? english) as Words;
  return Object.defineProperties(
    {} as Combined<Parts>,
    Object.fromEntries(
      Object.keys(english).map((name) => [name, { enumerable: true, get: () => inUse()[name] }]),
    ),
  );
}
