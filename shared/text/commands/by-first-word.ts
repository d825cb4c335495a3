/** Tries phrases only where a word stands with which they can begin, so that reading a line stays quick. */
import { type Lists, toFirstWords, toPhrases, toSteps } from './phrases.ts';

/** The lowest place below `limit` of a phrase that begins at `at`, or `limit`. */
export type FindPlace = (line: string, at: number, limit: number, mayBe?: MayBe) => number;

type MayBe = (place: number) => boolean;
/** A pattern is made of its phrases when a line first has the word: most words are never said. */
type Beginning = {
  readonly places: Map<number, { readonly phrases: string[]; pattern?: RegExp }>;
  /** All of them, asked first because it is mostly none. */
  all?: RegExp;
};

/** What may begin with any word. */
const anyWord = '';

/** `written` by their place; `finish` makes of the source of a phrase what is to be matched. */
export function indexPhrases(
  written: readonly string[],
  lists: Lists,
  finish: (source: string) => string,
): FindPlace {
  const beginnings = new Map<string, Beginning>();
  written.forEach((phrases, place) => {
    for (const phrase of toPhrases(phrases, lists))
      for (const word of toFirstWords(phrase) ?? [anyWord]) add(beginnings, word, place, phrase);
  });
  const toPattern = (phrases: readonly string[]) =>
    new RegExp(`(?:${phrases.map((phrase) => finish(toSteps(phrase))).join('|')})`, 'uy');
  const always = beginnings.get(anyWord);
  return (line, at, limit, mayBe = () => true) => {
    const mine = beginnings.get(line.slice(at, line.indexOf(' ', at)));
    const best = mine === undefined ? limit : findIn(mine, line, at, limit, mayBe);
    return always === undefined ? best : findIn(always, line, at, best, mayBe);
  };

  /** Lower places come first. */
  function findIn(beginning: Beginning, line: string, at: number, limit: number, mayBe: MayBe) {
    const { places } = beginning;
    beginning.all ??= toPattern([...places.values()].flatMap(({ phrases }) => phrases));
    if (!isAt(beginning.all, line, at)) return limit;
    for (const [place, each] of places) {
      if (place >= limit) return limit;
      each.pattern ??= toPattern(each.phrases);
      if (isAt(each.pattern, line, at) && mayBe(place)) return place;
    }
    return limit;
  }
}

function add(beginnings: Map<string, Beginning>, word: string, place: number, phrase: string) {
  const beginning: Beginning = beginnings.get(word) ?? { places: new Map() };
  beginnings.set(word, beginning);
  const { phrases } = beginning.places.get(place) ?? { phrases: [] };
  beginning.places.set(place, { phrases: [...phrases, phrase] });
}

function isAt(pattern: RegExp, line: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(line);
}
