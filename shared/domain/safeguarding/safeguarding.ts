/**
 * Sees when text tells of a child at risk or of wrongdoing, so that it is met with the signpost, not stored (P4). It
 * reads English, whatever language the person is spoken to in.
 */

import { once } from '../once.ts';
import { childHints } from './child-hints.ts';
import { childPhrases } from './child-phrases.ts';
import { compilePhrase, toPhraseList } from './compile-phrases.ts';
import { compileHints, weighHints } from './hints.ts';
import { isInGeneral } from './in-general.ts';
import { type Weighed, weighLearned } from './learned.ts';
import { findPossible, indexNeededWords, type NeededWords } from './needed-words.ts';
import { toPlainWords } from './plain-words.ts';
import { wrongdoingHints } from './wrongdoing-hints.ts';
import { wrongdoingPhrases } from './wrongdoing-phrases.ts';

export const concerns = ['child-at-risk', 'wrongdoing'] as const;

export type Concern = (typeof concerns)[number];

const phrases: Readonly<Record<Concern, () => Phrases>> = {
  'child-at-risk': once(() => toPhrases(childPhrases)),
  wrongdoing: once(() => toPhrases(wrongdoingPhrases)),
};

const hints = {
  'child-at-risk': once(() => compileHints(childHints)),
  wrongdoing: once(() => compileHints(wrongdoingHints)),
};

/**
 * How sure it has to be where neither a phrase nor a hint is there, only words as they were used elsewhere: likely,
 * which is enough to ask somebody to put it elsewhere, or certain.
 */
export type Sureness = 'likely' | 'certain';

/**
 * Which concern the text seems to hold, or null; never the matched words. A phrase outweighs hints, and the person in
 * danger (a child, an adult who needs care, one of us) goes before wrongdoing.
 */
export function findConcern(text: string, sureness: Sureness = 'likely'): Concern | null {
  const words = toPlainWords(text);
  return findSaid(words) ?? findUnsaid(text, words, sureness);
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
  return concerns.find((concern) => isAnySaid(phrases[concern](), words)) ?? null;
}

function isAnySaid({ list, patterns, needed }: Phrases, words: string): boolean {
  const isPossible = findPossible(needed, words);
  return list.some((phrase, at) => isPossible[at] && isSaid(toPattern(patterns, phrase), words));
}

function findHinted(words: string): Concern | null {
  const child = weighHints(hints['child-at-risk'](), words);
  const wrong = weighHints(hints.wrongdoing(), words);
  if (child === 0 && wrong === 0) return null;
  return child >= wrong ? 'child-at-risk' : 'wrongdoing';
}

const sentenceEnd = /(?<=[.!?])\s+|\n+/u;
/** In the weights of `learned.ts`, where above 0 is more likely than not: that is enough with an uneasy word near somebody. */
const least = { possible: -4, withUnease: 0, likely: 0.7, certain: 1.2 } as const;

/** A sentence among others is weighed by itself as well. Hints count for nothing in words that tell of something else. */
function findUnsaid(text: string, words: string, sureness: Sureness): Concern | null {
  const sentences = text.split(sentenceEnd);
  const parts = sentences.length < 2 ? [words] : [words, ...sentences.map(toPlainWords)];
  const weighed = parts.map((part) => ({ part, ...weighLearned(part) }));
  if (weighed.every(({ concern }) => concern < least.possible)) return null;
  const learned = weighed.find(({ part, concern }) => isEnough(concern, part, sureness));
  return findHinted(words) ?? (learned ? toConcern(learned) : null);
}

function toConcern({ child }: Weighed): Concern {
  return child > 0 ? 'child-at-risk' : 'wrongdoing';
}

function isEnough(concern: number, words: string, sureness: Sureness): boolean {
  if (concern > least[sureness]) return true;
  return sureness === 'likely' && concern > least.withUnease && isUneasy(words);
}

function isUneasy(words: string): boolean {
  return concerns.some((concern) => weighHints(hints[concern](), words, 1) > 0);
}

function isSaid(phrase: RegExp, words: string): boolean {
  phrase.lastIndex = 0;
  for (let match = phrase.exec(words); match !== null; match = phrase.exec(words)) {
    if (!isInGeneral(words, match.index)) return true;
    phrase.lastIndex = match.index + 1;
  }
  return false;
}
