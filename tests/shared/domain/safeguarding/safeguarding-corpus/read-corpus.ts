/** Reads the corpus files: one line a text, "concern | text" where it is to be signposted, "# …" opening a section. */
import { readFileSync } from 'node:fs';
import { type Concern, concerns } from '../../../../../shared/domain/safeguarding/safeguarding.ts';

export type CorpusLine = {
  readonly text: string;
  /** Any of these is right; empty where the text is an ordinary change. */
  readonly concerns: readonly Concern[];
  readonly section: string;
};

/** Throws on a concern nobody knows, so that a slip in a corpus file cannot hide a miss. */
export function readCorpus(name: string): readonly CorpusLine[] {
  let section = '';
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('#')) section = line.slice(1).trim();
      return line === '' || line.startsWith('#') ? [] : [toCorpusLine(line, section)];
    });
}

function toCorpusLine(line: string, section: string): CorpusLine {
  const [, list = '', text = line] = /^([a-z, -]+) \| (.*)$/.exec(line) ?? [];
  return { text, concerns: toConcerns(list), section };
}

function toConcerns(list: string): readonly Concern[] {
  const named = list.split(', ').filter((concern) => concern !== '');
  const known = concerns.filter((concern) => named.includes(concern));
  if (known.length !== named.length) throw new Error(`Unknown concern in "${list}"`);
  return known;
}
