/** The invented lines from which the weights of words are learned; none by which their success is measured. */
import type { Concern } from '../../shared/domain/safeguarding/safeguarding.ts';
import { readLines } from '../language/read-lines.ts';
import { readCorpus as readCaseData } from '../shared/domain/case-data/case-data-corpus/read-corpus.ts';
import { readCorpus } from '../shared/domain/safeguarding/safeguarding-corpus/read-corpus.ts';
import { readCorpus as readSaidToBot } from '../shared/text/commands/commands-corpus/read-corpus.ts';

export type TaughtLine = { readonly text: string; readonly concerns: readonly Concern[] };

const told = ['signposted.txt', 'said-plainly.txt'];
const fine = ['let-through.txt', 'ordinary.txt', 'of-this-app.txt'];

export function readTaughtLines(): readonly TaughtLine[] {
  const { ordinary, near = [] } = readLines('as-people-type');
  const everyday = [...readCaseData('let-through.txt'), ...readSaidToBot(), ...ordinary, ...near];
  return [...[...told, ...fine].flatMap(readCorpus), ...everyday.map(toFine)];
}

function toFine({ text }: { readonly text: string }): TaughtLine {
  return { text, concerns: [] };
}
