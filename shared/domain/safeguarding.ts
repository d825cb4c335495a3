/** Sees when text tells of a child at risk or of wrongdoing, so that it is met with the signpost, not stored (P4). */
import { childHints } from './safeguarding/child-hints.ts';
import { childPhrases } from './safeguarding/child-phrases.ts';
import { compilePhrases } from './safeguarding/compile-phrases.ts';
import { compileHints, weighHints } from './safeguarding/hints.ts';
import { isInGeneral } from './safeguarding/in-general.ts';
import { toPlainWords } from './safeguarding/plain-words.ts';
import { wrongdoingHints } from './safeguarding/wrongdoing-hints.ts';
import { wrongdoingPhrases } from './safeguarding/wrongdoing-phrases.ts';

export const concerns = ['child-at-risk', 'wrongdoing'] as const;

export type Concern = (typeof concerns)[number];

const phrases: Readonly<Record<Concern, readonly RegExp[]>> = {
  'child-at-risk': compilePhrases(childPhrases),
  wrongdoing: compilePhrases(wrongdoingPhrases),
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

function findSaid(words: string): Concern | null {
  return (
    concerns.find((concern) => phrases[concern].some((phrase) => isSaid(phrase, words))) ?? null
  );
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
