/** Sees surnames, and names no list has, with nothing to say whose they are: "Ms Danso", "the Mbeki referral". */
import { hasRole, isColleague } from './colleague.ts';
import { hasCapital, isGivenName, isSurname, looksLikeName } from './name.ts';
import { groupWord } from './named-family.ts';
import { landmarkNames, notNames, serviceWords } from './not-names.ts';
import { places } from './places.ts';
import { isRelative } from './relatives.ts';
import { noWord, plainWords, type Word } from './words.ts';

const title = /^(?:mr|mrs|ms|mx|miss)$/;
const signOff = /^(?:justice|judge|speaker|chair|and|to|or|the|in|a|an|out|it|this)$/;
/** What of a family's stands behind its name in an office: "Hargreaves ICPC", "Bashir contact". */
const ofTheCase =
  /^(?:icpc|chronology|rcpc|conference|core|contact|review|strategy|referral|visits?|home|file|case|minutes|chronology|assessment|placement|hearing|bundle|proceedings|plo|cla|lac|cin|cp|court|pep|ehcp|transfer|handover|final|s|section|kids|mum|dad|notes|meeting|genogram|statement)$/;
const someone =
  /^(?:for|on|about|with|re|by|and|tell|told|ask|asked|bring|let|saw|see|visit|visited|met|ring|rang|text|texted|kept|give|gave|drove|help|helped|get|got|took|take|call|called|like|of|to|showed|promised|handover|chronology|minutes|visits)$/;
const ofThings =
  /^(?:room|rooms|building|road|rd|street|st|avenue|lane|close|drive|way|house|court|park|hill|hall|ward|estate|cafe|and|&|model|day|patch|site|farm|green|square)$/;
const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
const deed =
  /^(?:needs|wants|wanted|cried|cries|hates|hated|loves|likes|liked|ran|runs|hid|hides|drew|draws|refused|refuses|keeps|kept|is|was|has|had|wont|won't|doesnt|doesn't|never|asked|asks|gets|got|told|sleeps|slept|missed|turned)$/;
/** Nothing in an office does these. */
const childsDeed =
  /^(?:cried|cries|hid|drew|ran off|ran away|slept|hates|loves|screamed|(?:wont|won't) (?:sit|come|go|eat|talk|get)|needs an interpreter|is on (?:his|her))\b/;
const ownOf = /(?:^| )(?:his|her|him|he|she)(?= |$)/;
const hasTrade = /(?:er|or|ist|ian|man|ant|ing|tion|ment|ship|ness|ity|s)$/;
const asThingsEnd =
  /(?:er|or|ist|ian|ant|ing|tion|sion|ment|ship|ness|ity|ies|[^aeiouynw]s|es|age|work|over|vel|ure|ance|ence|ical|ory)$/;
const reach = 10;

/** `length` of the name after it is not looked for: whoever has a role has it right behind. */
export function isBareSurname(words: readonly Word[], at: number): boolean {
  const word = words[at] ?? noWord;
  if (isTitled(words, at)) return !hasRole(words, at) && !hasRole(words, at - 1);
  if (!isNobodysElse(words, at) || !hasCapital(word)) return false;
  const listed = isSurname(word) && (!word.opens || isOfTheCase(words, at));
  const stands = listed || isWherePeopleStand(words, at) || isDoing(words, at);
  if (!stands) return false;
  return isOfTheCase(words, at) || ofTheCase.test(words[at - 2]?.plain ?? '')
    ? !hasRole(words, at)
    : !isColleague(words, at);
}

/** "mr adeyemi had no clue", but not "a near miss in" or "Mr Justice". */
function isTitled(words: readonly Word[], at: number): boolean {
  const [before, name] = [words[at - 1] ?? noWord, words[at] ?? noWord];
  if (!title.test(before.plain) || signOff.test(name.plain) || !/^\p{L}{2,}/u.test(name.plain))
    return false;
  if (before.plain === 'miss') return isSurname(name) || looksLikeName(name);
  return isSurname(name) || isGivenName(name) || !notNames.has(name.plain);
}

/** No place, no day, no house of the council's. */
function isNobodysElse(words: readonly Word[], at: number): boolean {
  const [before, name, next] = [-1, 0, 1].map((step) => words[at + step] ?? noWord);
  if (!before || !name || !next) return false;
  if (/^(?:st|saint)$/.test(before.plain)) return false;
  if (places.has(name.plain) || landmarkNames.has(name.plain) || notNames.has(name.plain))
    return false;
  if (days.test(name.plain) || ofThings.test(next.plain) || hasCapital(next))
    return isAcronym(next);
  const second = words[at + 2] ?? noWord;
  const isService = serviceWords.has(next.plain) && !ofTheCase.test(next.plain);
  return !isService && !ofThings.test(second.plain) && !isBesideCapital(before);
}

/** "Hargreaves ICPC" is still one family's. */
function isAcronym(next: Word): boolean {
  return /^[A-Z]{2,}$/.test(next.text) && ofTheCase.test(next.plain);
}

function isBesideCapital(before: Word): boolean {
  return hasCapital(before) && !before.opens && before.text.length > 1;
}

function isOfTheCase(words: readonly Word[], at: number): boolean {
  return ofTheCase.test(words[at + 1]?.plain ?? '');
}

/** "chronology for Achterberg", "the Mbeki referral", "bring crayons for Mbali". */
function isWherePeopleStand(words: readonly Word[], at: number): boolean {
  const [before, name] = [words[at - 1] ?? noWord, words[at] ?? noWord];
  if (name.opens || !looksLikeName(name) || isGivenName(name)) return false;
  if (before.plain === 'the') return isOfTheCase(words, at) || isPluralOfFamily(words, at);
  if (name.possessive) return true;
  return someone.test(before.plain) && !isThing(words, at);
}

/** Many give what matters to them a capital: "rules about Parking", "more help with Mileage", "about Theme 2". */
function isThing(words: readonly Word[], at: number): boolean {
  const { plain } = words[at] ?? noWord;
  return asThingsEnd.test(plain) || /^\d/.test(words[at + 1]?.plain ?? '');
}

/** "visit to the Adeolas", not "tell the Inspectors". */
function isPluralOfFamily(words: readonly Word[], at: number): boolean {
  const { plain } = words[at] ?? noWord;
  return (
    /[aeiouykwn]s$/.test(plain) &&
    !groupWord.test(plain) &&
    someone.test(words[at - 2]?.plain ?? '')
  );
}

/** "Zdenka cried when her worker changed": first in the sentence, where any word has a capital. */
function isDoing(words: readonly Word[], at: number): boolean {
  const name = words[at] ?? noWord;
  if (!looksLikeName(name) || isRelative(name.plain) || hasTrade.test(name.plain)) return false;
  const rest = plainWords(words, at + 1, at + 1 + reach);
  return childsDeed.test(rest) || (deed.test(words[at + 1]?.plain ?? '') && ownOf.test(rest));
}
