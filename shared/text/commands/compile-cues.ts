/** Makes of written cues what finds the first wish of which a line has one; they are tried only where their first word stands. */
import { cueLists, type WrittenCues } from './en-GB-cue-lists.ts';
import { toFirstWords, toPhraseSources, toSource } from './phrases.ts';
import type { Wish } from './said.ts';

/** Of a line in everyday words. */
export type FindCue = (everyday: string) => Wish | null;

/** `…` stands for so many words, or none. */
const gap = '(?:\\S+ ){0,8}?';
const anyWord = '';

/** What begins with one word, for each wish by its place. */
type Beginning = Map<number, { readonly sources: string[]; pattern?: RegExp }>;

export function compileCues(written: readonly WrittenCues[]): FindCue {
  const beginnings = new Map<string, Beginning>();
  const tried = written.flatMap(({ wish, sure, cues, unless }) => [
    ...(sure === undefined ? [] : [{ wish, cues: sure, unless: undefined }]),
    { wish, cues, unless },
  ]);
  tried.forEach(({ cues }, place) => {
    for (const phrase of toPhraseSources(cues, cueLists))
      for (const word of toFirstWords(phrase) ?? [anyWord])
        add(beginnings, word, place, withGaps(toSource(phrase, cueLists)));
  });
  const others = tried.map(({ unless }) =>
    unless === undefined ? null : new RegExp(` (?:${withGaps(toSource(unless, cueLists))})`, 'u'),
  );
  return (everyday) => {
    const line = ` ${everyday} `;
    const mayBe = (place: number) => others[place]?.test(line) !== true;
    const place = findPlace(line, beginnings, mayBe);
    return tried[place]?.wish ?? null;
  };
}

/** Every word of which the cues are made. */
export function toWords(written: readonly WrittenCues[]): ReadonlySet<string> {
  const phrases = written.flatMap(({ cues }) => toPhraseSources(cues, cueLists));
  return new Set(phrases.join(' ').match(/[a-z]{4,}/g));
}

function add(beginnings: Map<string, Beginning>, word: string, place: number, source: string) {
  const beginning = beginnings.get(word) ?? new Map();
  beginnings.set(word, beginning);
  const { sources } = beginning.get(place) ?? { sources: [] };
  beginning.set(place, { sources: [...sources, source] });
}

/** The lowest place of a cue that is anywhere in the line; one past all where there is none. */
function findPlace(
  line: string,
  beginnings: ReadonlyMap<string, Beginning>,
  mayBe: (place: number) => boolean,
): number {
  let best = Number.POSITIVE_INFINITY;
  for (let at = 1; at < line.length; at = line.indexOf(' ', at) + 1)
    for (const word of [line.slice(at, line.indexOf(' ', at)), anyWord])
      for (const [place, beginning] of beginnings.get(word) ?? []) {
        if (place >= best) continue;
        beginning.pattern ??= new RegExp(`(?:${beginning.sources.join('|')})`, 'uy');
        beginning.pattern.lastIndex = at;
        if (beginning.pattern.test(line) && mayBe(place)) best = place;
      }
  return best;
}

function withGaps(source: string): string {
  return source.replaceAll('(?:\\S+ )+?', gap);
}
