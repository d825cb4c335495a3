/** Turns a line of a change's history into words. */
import type { HistoryLine } from '../domain/small-change/history-lines.ts';
import { text } from './text.ts';

export function toHistoryWords({
  by,
  did,
  stage,
  strand,
}: Pick<HistoryLine, 'by' | 'did' | 'stage' | 'strand'>): string {
  const words = text.history.did[did](by, stage === null ? null : text.stages[stage]);
  if (strand === undefined) return words;
  return did === 'linked'
    ? text.history.linkedTo(by, strand)
    : text.history.forStrand(words, strand);
}
