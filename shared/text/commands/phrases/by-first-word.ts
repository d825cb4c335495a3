/** Tries phrases only where a word stands with which they can begin, so that reading a line stays quick. */
import { createNeeds, type Needs } from './needed-words.ts';
import { type Lists, toFirstWords, toPhrases, toSteps } from './phrases.ts';

/** The lowest place below `limit` of a phrase that begins at `at`, or `limit`. */
export type FindPlace = (line: string, at: number, limit: number, mayBe?: MayBe) => number;

type MayBe = (place: number) => boolean;

type Candidate = {
  readonly place: number;
  readonly phrase: string;
  readonly needs: Needs;
  /** Made when a line first has all the words it needs: most phrases are never said. */
  pattern?: RegExp;
};

/** What may begin with any word. */
const anyWord = '';

/** `written` by their place; `finish` makes of the source of a phrase what is to be matched. */
export function indexPhrases(
  written: readonly string[],
  lists: Lists,
  finish: (source: string) => string,
): FindPlace {
  const { toNeeds, look, isThere } = createNeeds();
  const beginnings = new Map<string, Candidate[]>();
  written.forEach((phrases, place) => {
    for (const phrase of toPhrases(phrases, lists)) {
      const candidate = { place, phrase, needs: toNeeds(phrase) };
      for (const word of toFirstWords(phrase) ?? [anyWord]) add(beginnings, word, candidate);
    }
  });
  const always = beginnings.get(anyWord) ?? [];
  return (line, at, limit, mayBe = () => true) => {
    look(line);
    const mine = beginnings.get(line.slice(at, line.indexOf(' ', at))) ?? [];
    return findIn(always, line, at, findIn(mine, line, at, limit, mayBe), mayBe);
  };

  /** Lower places come first. */
  function findIn(
    candidates: readonly Candidate[],
    line: string,
    at: number,
    limit: number,
    mayBe: MayBe,
  ): number {
    for (const candidate of candidates) {
      const { place, phrase, needs } = candidate;
      if (place >= limit) return limit;
      if (!isThere(needs)) continue;
      candidate.pattern ??= new RegExp(`(?:${finish(toSteps(phrase))})`, 'uy');
      if (isAt(candidate.pattern, line, at) && mayBe(place)) return place;
    }
    return limit;
  }
}

function add(beginnings: Map<string, Candidate[]>, word: string, candidate: Candidate): void {
  const before = beginnings.get(word);
  if (before === undefined) beginnings.set(word, [candidate]);
  else before.push(candidate);
}

function isAt(pattern: RegExp, line: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(line);
}
