/** The invented lines from which the weights of words are learned; none by which their success is measured. */
import type { Concern } from '../../shared/domain/safeguarding/safeguarding.ts';
import { readCorpus as readCaseData } from '../shared/domain/case-data/case-data-corpus/read-corpus.ts';
import { readCorpus } from '../shared/domain/safeguarding/safeguarding-corpus/read-corpus.ts';

export type TaughtLine = { readonly text: string; readonly concerns: readonly Concern[] };

export function readTaughtLines(): readonly TaughtLine[] {
  const telling = ['signposted.txt', 'said-plainly.txt'].flatMap(readCorpus);
  const fine = ['let-through.txt', 'ordinary.txt', 'said-to-the-bot.txt'].flatMap(readCorpus);
  const everyday = readCaseData('let-through.txt').map(({ text }) => ({ text, concerns: [] }));
  return [...telling, ...fine, ...everyday];
}
