/**
 * Hears a request to log in what stands before a colon or the like, however it is put: "Could I trouble you to write
 * this one down for the team: …". Every word before it is one that people ask with, so that no sentence is cut.
 */
import { toPlain } from '../spelling/plain.ts';
import { mendWord } from '../spelling/slips.ts';

const askedWith = new Set(
  `a add afternoon all an and another any ask at be before bit board bother by can change chuck could d down drop for forget
  get go got had have hello here heres hey hi hiya i id idea if ill im in is it its ive jot just kindly last lets like list
  little log love mate may me mind mine minute mo moment more morning my new next note now of ok okay on one ones our out
  please pls plz pop possible put quick quickly record register right room save share small so some something space spot
  stick suggest suggestion ta team thanks that thatd thats the then theres thing this thought time to today too trouble us
  want we weve while will with wonder wondering would write yeah yes you youd your youve`
    .trim()
    .split(/\s+/),
);

const logs =
  /\b(?:log|add|write|put|note|jot|record|register|pop|stick|save|(?:one|another|a new|new) (?:more |new )?(?:one|idea|change|suggestion)|one more)\b/;

const before = /^([^:;–—!?.\n]{6,120}?)\s*(?:[:;–—!?.]+|\s-)\s+([\s\S]{12,})$/u;

/** Said once more behind it. */
const after =
  /[\s.,;–—-]+(?:(?:please|kindly|pls|so|can you|could you|would you)\s+)?(?:log|add|save|record|note)\s+(?:it|this|that)(?:\s+(?:please|pls|thanks|ta|for me))?[.!]*$/iu;

const fewest = 2;

/** What is to be logged, as it was typed, or null where the line begins otherwise. */
export function findAfterLogLead(typed: string): string | null {
  const [, lead = '', rest = ''] = before.exec(typed) ?? [];
  const words = toPlain(lead).split(' ').map(mendWord);
  const isLead =
    words.length >= fewest &&
    words.every((word) => askedWith.has(word)) &&
    logs.test(words.join(' '));
  return isLead ? rest.replace(after, '').trim() : null;
}
