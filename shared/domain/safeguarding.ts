/** Sees when text tells of a child at risk or of wrongdoing, so that it is met with the signpost, not stored (P4). */
import { childAtRiskPhrases } from './safeguarding/child-at-risk.ts';
import { childHints } from './safeguarding/child-hints.ts';
import { compilePhrases } from './safeguarding/compile-phrases.ts';
import { compileHints, hasHints } from './safeguarding/hints.ts';
import { isAboutPaperwork } from './safeguarding/paperwork.ts';
import { toPlainWords } from './safeguarding/plain-words.ts';
import { wrongdoingPhrases } from './safeguarding/wrongdoing.ts';
import { wrongdoingHints } from './safeguarding/wrongdoing-hints.ts';

export const concerns = ['child-at-risk', 'wrongdoing'] as const;

export type Concern = (typeof concerns)[number];

const phrases: Readonly<Record<Concern, readonly RegExp[]>> = {
  'child-at-risk': compilePhrases(childAtRiskPhrases),
  wrongdoing: compilePhrases(wrongdoingPhrases),
};

/** Which concern the text seems to hold, the child's first where there are both; never the matched words. */
const hints = {
  'child-at-risk': compileHints(childHints),
  wrongdoing: compileHints(wrongdoingHints),
};

export function findConcern(text: string): Concern | null {
  const words = toPlainWords(text);
  const said = concerns.find((concern) => phrases[concern].some((phrase) => isSaid(phrase, words)));
  return said ?? concerns.find((concern) => hasHints(hints[concern], words)) ?? null;
}

function isSaid(phrase: RegExp, words: string): boolean {
  phrase.lastIndex = 0;
  for (let match = phrase.exec(words); match !== null; match = phrase.exec(words)) {
    if (!isAboutPaperwork(words, match.index)) return true;
    phrase.lastIndex = match.index + 1;
  }
  return false;
}
