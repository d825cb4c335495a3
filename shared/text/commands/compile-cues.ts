/** Makes of written cues what finds the first wish of which a line has one. */

import { once } from '../../domain/once.ts';
import { cueLists, type WrittenCues } from './en-GB-cue-lists.ts';
import { indexPhrases } from './phrases/by-first-word.ts';
import { toPhrases, toSource } from './phrases/phrases.ts';
import type { Wish } from './said.ts';

/** Of a line in everyday words. */
export type FindCue = (everyday: string) => Wish | null;

/** `…` stands for so many words, or none. */
const gap = '(?:\\S+ ){0,8}?';

export function compileCues(written: readonly WrittenCues[]): FindCue {
  const find = once(() => compile(written));
  return (everyday) => find()(everyday);
}

function compile(written: readonly WrittenCues[]): FindCue {
  const tried = written.flatMap(({ wish, sure, cues, unless }) => [
    ...(sure === undefined ? [] : [{ wish, cues: sure, unless: undefined }]),
    { wish, cues, unless },
  ]);
  const findPlace = indexPhrases(
    tried.map(({ cues }) => cues),
    cueLists,
    withGaps,
  );
  const others = tried.map(({ unless }) =>
    unless === undefined ? null : new RegExp(` (?:${withGaps(toSource(unless, cueLists))})`, 'u'),
  );
  return (everyday) => {
    const line = ` ${everyday} `;
    const mayBe = (place: number) => others[place]?.test(line) !== true;
    let best = tried.length;
    for (let at = 1; at < line.length; at = line.indexOf(' ', at) + 1)
      best = findPlace(line, at, best, mayBe);
    return tried[best]?.wish ?? null;
  };
}

/** Every word of which the cues are made. */
export function toWords(written: readonly WrittenCues[]): ReadonlySet<string> {
  const phrases = written.flatMap(({ cues }) => toPhrases(cues, cueLists));
  return new Set(phrases.join(' ').match(/[a-z]{4,}/g));
}

function withGaps(source: string): string {
  return source.replaceAll('(?:\\S+ )+?', gap);
}
