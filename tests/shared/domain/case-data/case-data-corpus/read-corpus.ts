/** Reads the corpus files: one line a text, "kinds | text" where it is to be refused, \u{…} for what cannot be seen. */
import { readFileSync } from 'node:fs';
import {
  type CaseDataKind,
  caseDataKinds,
} from '../../../../../shared/domain/case-data/case-data.ts';

export type CorpusLine = {
  readonly text: string;
  /** In the order of caseDataKinds; empty where the text is fine. */
  readonly kinds: readonly CaseDataKind[];
};

/** Throws on a kind nobody knows, so that a slip in a corpus file cannot hide a miss. */
export function readCorpus(name: string): readonly CorpusLine[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(toCorpusLine);
}

function toCorpusLine(line: string): CorpusLine {
  const [, kinds = '', text = line] = /^([a-z, -]+) \| (.*)$/.exec(line) ?? [];
  return { text: toText(text), kinds: toKinds(kinds) };
}

function toText(escaped: string): string {
  return escaped.replace(/\\u\{([0-9a-f]+)\}/gi, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

function toKinds(list: string): readonly CaseDataKind[] {
  const named = list.split(', ').filter((kind) => kind !== '');
  const known = caseDataKinds.filter((kind) => named.includes(kind));
  if (known.length !== named.length) throw new Error(`Unknown kind in "${list}"`);
  return known;
}
