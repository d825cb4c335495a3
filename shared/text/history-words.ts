/** Turns a line of a change's history into words. */
import type { HistoryLine } from '../domain/small-change/history-lines.ts';
import { toAskedWords, toHeardWords } from './ask-words.ts';
import { text } from './text.ts';

/** `answer` and `ofRole` are not told by a server of an earlier version. */
type Said = Pick<HistoryLine, 'by' | 'did' | 'stage' | 'strand' | 'to' | 'asked'> &
  Partial<Pick<HistoryLine, 'answer' | 'ofRole'>>;

export function toHistoryWords({ by, did, stage, answer, ofRole, ...said }: Said): string {
  const { strand, to, asked } = said;
  if (answer && ofRole) return toHeardWords({ answer, ofRole, by });
  if (answer) return text.ask.said[answer](by);
  if (to !== undefined) return text.history.handedOnTo(by, to);
  if (asked) return text.history.askedOf(by, toAskedWords(asked));
  const words = text.history.did[did](by, stage === null ? null : text.stages[stage]);
  if (strand === undefined) return words;
  return did === 'linked'
    ? text.history.linkedTo(by, strand)
    : text.history.forStrand(words, strand);
}
