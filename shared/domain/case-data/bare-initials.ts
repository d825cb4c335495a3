/** Sees letters that stand for a person: "handover for JT", "P.L. moves on Friday", "KB's review". */
import { areInitials } from './name.ts';
import { shortForms } from './not-names.ts';
import { noWord, plainWords, type Word } from './words.ts';

const someone =
  /^(?:for|with|about|re|tell|told|ask|asked|saw|see|visit|visited|met|ring|rang|text|texted|gave|give|took|let|on|of|to|lad|girl|boy|child|yp|mum|dad)$/;
const deed =
  /^(?:asked|wants|wanted|hates|loves|likes|said|told|moves|moved|lives|needs|cried|refused|wont|won't|doesnt|doesn't|has|is|was|had|and (?:his|her)|with (?:his|her))\b/;
const about = /(?:^| )(?:his|her|hers|him|he|she|mum|dad|foster|carers?|school|placement)(?= |$)/;
const notPeople = /^(?:e\.?g|i\.?e|a\.?m|p\.?m|n\.?b|u\.?k|u\.?s|a\.?k|c\.?f|v\.?s)$/i;
const reach = 9;

export function isBareInitials(words: readonly Word[], at: number): boolean {
  return isDotted(words, at) || isPair(words, at);
}

/** "R.D. asked": few things else are written so. */
function isDotted(words: readonly Word[], at: number): boolean {
  const [first, dot, second, last] = [0, 1, 2, 3].map((step) => words[at + step]?.text ?? '');
  if (dot !== '.' || !/^[A-Z]$/.test(first ?? '') || !/^[A-Z]$/.test(second ?? '')) return false;
  if (words[at - 1]?.text === '.' || notPeople.test(`${first}${second}`)) return false;
  if (/^[A-Z]/.test(last ?? '') || /^[A-Z]$/.test(words[at + 4]?.text ?? '')) return false;
  const isTrade = shortForms.has(`${first}${second}`.toLowerCase());
  return (
    !isTrade ||
    about.test(`${plainWords(words, at - 4, at)} ${plainWords(words, at + 3, at + 3 + reach)}`)
  );
}

/** Two capitals are more often a trade's: only where a person stands, and is spoken of. */
function isPair(words: readonly Word[], at: number): boolean {
  const word = words[at] ?? noWord;
  if (!/^[A-Z]{2}$/.test(word.text) || shortForms.has(word.plain)) return false;
  if (!areInitials(words, at)) return false;
  const rest = plainWords(words, at + 1, at + 1 + reach);
  const stands = word.possessive || someone.test(words[at - 1]?.plain ?? '');
  if (word.opens && !word.possessive) return about.test(rest);
  return stands && (word.possessive || deed.test(rest) || about.test(rest));
}
