/**
 * Sees when text tells of a child at risk or of wrongdoing, so that it is met with the signpost, not stored (P4). It
 * reads English, whatever language the person is spoken to in.
 */
import { childHints } from './child-hints.ts';
import { childPhrases } from './child-phrases.ts';
import { compilePhrase, toPhraseList } from './compile-phrases.ts';
import { compileHints, weighHints } from './hints.ts';
import { isInGeneral } from './in-general.ts';
import { findPossible, indexNeededWords, type NeededWords } from './needed-words.ts';
import { toPlainWords } from './plain-words.ts';
import { wrongdoingHints } from './wrongdoing-hints.ts';
import { wrongdoingPhrases } from './wrongdoing-phrases.ts';

export const concerns = ['child-at-risk', 'wrongdoing'] as const;

export type Concern = (typeof concerns)[number];

const phrases: Readonly<Record<Concern, Phrases>> = {
  'child-at-risk': toPhrases(childPhrases),
  wrongdoing: toPhrases(wrongdoingPhrases),
};

const hints = {
  'child-at-risk': compileHints(childHints),
  wrongdoing: compileHints(wrongdoingHints),
};

/**
 * Which concern the text seems to hold, or null; never the matched words. A phrase outweighs hints, and the person in
 * danger (a child, an adult who needs care, one of us) goes before wrongdoing.
 */
export function findConcern(text: string): Concern | null {
  const words = toPlainWords(text);
  return findSaid(words) ?? findHinted(words);
}

type Phrases = {
  readonly list: readonly string[];
  /** Made when text first has the words of a phrase: most phrases are never said. */
  readonly patterns: Map<string, RegExp>;
  readonly needed: NeededWords;
};

function toPhrases(lines: string): Phrases {
  const list = toPhraseList(lines);
  return { list, patterns: new Map(), needed: indexNeededWords(list) };
}

function toPattern(patterns: Map<string, RegExp>, phrase: string): RegExp {
  const pattern = patterns.get(phrase) ?? compilePhrase(phrase);
  patterns.set(phrase, pattern);
  return pattern;
}

function findSaid(words: string): Concern | null {
  return concerns.find((concern) => isAnySaid(phrases[concern], words)) ?? null;
}

function isAnySaid({ list, patterns, needed }: Phrases, words: string): boolean {
  const isPossible = findPossible(needed, words);
  return list.some((phrase, at) => isPossible[at] && isSaid(toPattern(patterns, phrase), words));
}

function findHinted(words: string): Concern | null {
  const child = weighHints(hints['child-at-risk'], words);
  const wrong = weighHints(hints.wrongdoing, words);
  if (child === 0 && wrong === 0) return null;
  return child >= wrong ? 'child-at-risk' : 'wrongdoing';
}

function isSaid(phrase: RegExp, words: string): boolean {
  phrase.lastIndex = 0;
  for (let match = phrase.exec(words); match !== null; match = phrase.exec(words)) {
    if (!isInGeneral(words, match.index)) return true;
    phrase.lastIndex = match.index + 1;
  }
  return false;
}
