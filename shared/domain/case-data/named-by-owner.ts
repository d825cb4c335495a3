/** Sees "Tom's mum", "toms dad", "Kyle's EHCP", "R's plan". */
import { isGivenName, isSurname, looksLikeName } from './name.ts';
import { places } from './places.ts';
import { isRelative } from './relatives.ts';
import { noWord, plainWords, type Word } from './words.ts';

/** A colleague has these too. */
const anybodys =
  /^(?:partners?|husbands?|wife|wifes|boyfriends?|girlfriends?|fiancee?s?|carers?|guardians?)$/;
const ownOfChild =
  /^(?:family|carers?|foster|children|kids|baby|siblings|placement|nursery|care (?:plan|order|proceedings)|ehcp|pep|cin|cp|lac|cla|icpc|rcpc|s 47|contact|safety plan|life story|pathway plan|social worker|birth|adoption|bedroom|school|college|teacher|guardian|solicitor|seizures|epilepsy|asthma|adhd|autism|meds|medication|inhaler|medical|age assessment|bus pass|memory box|birth certificate|passport|brp|final hearing|ico|sgo|epo|new placement|last placement)\b/;
const colleagues =
  /^(?:contact (?:room|rooms|centre|suite|list|details|number|form|sheet|card)|(?:cin|cp|lac|cla|pep|ehcp|pathway|care) (?:reviews|plans|meetings|conferences|visits|cases|work|caseload)|adoption (?:team|panel)|family (?:group|time|support|help|hub)|children (?:in|s)\b|school (?:links?|contacts?|visits|run|list|liaison))/;
const qualifier =
  /^(?:foster|birth|little|big|baby|older|younger|own|new|step|half|great|wee|twin)$/;
const ownOfInitial =
  /^(?:mum|mam|dad|mother|father|brother|sister|nan|gran|plan|case|review|statement|school|visit|file|record|chronology|assessment|meeting|wishes|worker)\b/;
const lettered =
  /^(?:team|plan|option|group|block|floor|room|part|phase|type|grade|band|version|wing|building|cohort|column|section|schedule|letter)$/;

/** "Ellie's mum", "toms dad", "Kyle's EHCP"; "St Mary's parents" and "Priya's LAC reviews" are let through. */
export function isNamedByOwner(words: readonly Word[], at: number): boolean {
  const owner = ownerAt(words, at);
  if (!owner || /^(?:st|saint)$/.test(words[at - 1]?.plain ?? '')) return false;
  const rest = plainWords(words, at + 1, at + 5);
  const isOwn = ownOfChild.test(rest) && !colleagues.test(rest);
  if (isInitial(words, at)) return isOwn || ownOfInitial.test(rest);
  if (isOwn && (isGivenName(owner) || isGivenName(words[at - 1] ?? noWord))) return true;
  const kin = qualifier.test(words[at + 1]?.plain ?? '') ? at + 2 : at + 1;
  const relation = words[kin]?.plain ?? '';
  if (anybodys.test(relation) || !isRelative(relation)) return false;
  return isPersonsName(words, at, owner);
}

/** The whole name may be in lower case: "ellie smith's mum", "ellie may's mum". */
function isPersonsName(words: readonly Word[], at: number, owner: Word): boolean {
  if (isGivenName(owner) || isSurname(owner) || isGivenName(words[at - 1] ?? noWord)) return true;
  return looksLikeName(owner) && !places.has(owner.plain);
}

/** The owner named by the word at `at`, an apostrophe forgotten or not. */
function ownerAt(words: readonly Word[], at: number): Word | undefined {
  const word = words[at] ?? noWord;
  if (word.possessive) return word;
  const stem = { ...word, text: word.text.slice(0, -1), plain: word.plain.slice(0, -1) };
  return word.plain.endsWith('s') && stem.plain.length > 2 && (isGivenName(stem) || isSurname(stem))
    ? stem
    : undefined;
}

/** "R's plan", not "Team A's rota". */
function isInitial(words: readonly Word[], at: number): boolean {
  return /^[A-Z]$/.test(words[at]?.text ?? '') && !lettered.test(words[at - 1]?.plain ?? '');
}
