/** Finds whom a box for a role names: there a colleague's name is one too many, with their department or without (P4). */
import { hasCapital, isGivenName, isSurname } from './name.ts';
import { normaliseText } from './normalise-text.ts';
import { landmarkNames, notNames, serviceWords } from './not-names.ts';
import { places } from './places.ts';
import { noWord, toWords, type Word } from './words.ts';

const title = /^(?:mr|mrs|ms|mx|miss)$/;
/** What a name stands before that is a place or a thing: "Grace House", "Charlotte Road team". */
const notPersons =
  /^(?:road|street|st|avenue|lane|close|way|house|court|park|hill|hall|ward|centre|building|wing|hospital|school|church|academy|project|award|rice)$/;

/** Whether there is anybody's name in it, of the team or of nobody here. */
export function namesSomebody(role: string): boolean {
  const words = toWords(normaliseText(role));
  return words.some((_, at) => isTitled(words, at) || isNamed(words, at));
}

function isTitled(words: readonly Word[], at: number): boolean {
  const [before, name] = [words[at - 1] ?? noWord, words[at] ?? noWord];
  return title.test(before.plain) && hasCapital(name);
}

/** A name that is a word too has to have another behind it where it opens: "Grace Obi", but not "Will have a look". */
function isNamed(words: readonly Word[], at: number): boolean {
  const [name, next] = [words[at] ?? noWord, words[at + 1] ?? noWord];
  if (!isGivenName(name) || !isFree(name) || notPersons.test(next.plain)) return false;
  if (/^(?:st|saint)$/.test(words[at - 1]?.plain ?? '')) return false;
  if (hasCapital(next) && serviceWords.has(next.plain)) return false;
  const isNameAlone = isGivenName({ ...name, text: name.plain });
  const isNameInside = hasCapital(name) && !name.opens;
  return isNameAlone || isNameInside || isFamilyName(next) || words.length === 1;
}

function isFamilyName(word: Word): boolean {
  return hasCapital(word) && !/^\p{Lu}{2,}$/u.test(word.text) && (isSurname(word) || isFree(word));
}

function isFree({ plain }: Word): boolean {
  return !places.has(plain) && !notNames.has(plain) && !landmarkNames.has(plain);
}
