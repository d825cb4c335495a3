/** Tells whether a word, or a few letters, can be somebody's name. */
import { givenNames, givenNamesWithCapital } from './given-names.ts';
import { notNames, serviceWords, shortForms } from './not-names.ts';
import { surnames } from './surnames.ts';
import { noWord, type Word } from './words.ts';

const nameShape =
  /^(?:(?:Mc|Mac|O'|D'|De|Di|La|Le)(?=\p{Lu}))?\p{Lu}\p{Ll}+(?:[-']\p{Lu}\p{Ll}+)*$/u;
const capital = /^\p{Lu}/u;
const oneCapital = /^[A-Z]$/;
const twoCapitals = /^[A-Z]{2}$/;
const notAfterInitials = /^(?:[&\-/+\d]|to|levels?)/i;

export function hasCapital(word: Word): boolean {
  return capital.test(word.text);
}

/** A given name from the list; those that are ordinary words too need a capital. */
export function isGivenName(word: Word): boolean {
  return (
    isListed(word.plain, hasCapital(word)) ||
    isListed(word.plain.split('-')[0] ?? '', hasCapital(word))
  );
}

function isListed(plain: string, withCapital: boolean): boolean {
  return givenNames.has(plain) || (withCapital && givenNamesWithCapital.has(plain));
}

export function isSurname(word: Word): boolean {
  return surnames.has(word.plain) || word.plain.split('-').some((part) => surnames.has(part));
}

/** Written like a name and not known as anything else. */
export function looksLikeName(word: Word): boolean {
  return nameShape.test(word.text) && !notNames.has(word.plain);
}

export function canBeName(word: Word): boolean {
  return isGivenName(word) || looksLikeName(word);
}

/** Whether the word at `at` begins a service's name: "Kestrel project", "Oakwood Family Hub". */
export function isServiceName(words: readonly Word[], at: number): boolean {
  const [next, second] = [words[at + 1] ?? noWord, words[at + 2] ?? noWord];
  return serviceWords.has(next.plain) || (hasCapital(next) && serviceWords.has(second.plain));
}

/** "AB", "J.S.", "J S". */
export function areInitials(words: readonly Word[], at: number): boolean {
  const [first, second, third] = [0, 1, 2].map((step) => words[at + step]?.text ?? '');
  if (twoCapitals.test(first ?? '')) return isFree(first ?? '', second);
  if (!oneCapital.test(first ?? '')) return false;
  if (second === '.' && oneCapital.test(third ?? '')) return isFree(`${first}${third}`);
  return oneCapital.test(second ?? '') && isFree(`${first}${second}`, third);
}

/** "child T", but not "child I see", "child A level" or the published "Child Q review". */
export function isLoneInitial(words: readonly Word[], at: number): boolean {
  const [first, next] = [words[at]?.text ?? '', words[at + 1]?.text ?? ''];
  if (!oneCapital.test(first) || first === 'I') return false;
  return !notAfterInitials.test(next) && !/^(?:reviews?|reports?|inquiry)$/i.test(next);
}

function isFree(letters: string, next = ''): boolean {
  return !shortForms.has(letters.toLowerCase()) && !notAfterInitials.test(next);
}
