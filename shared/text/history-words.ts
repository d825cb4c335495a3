/** Turns a line of a change's history into words. */
import type { HistoryLine } from '../domain/small-change/history-lines.ts';
import { text } from './text.ts';

/** `answer` is not told by a server of an earlier version. */
type Said = Pick<HistoryLine, 'by' | 'did' | 'stage'> & Partial<Pick<HistoryLine, 'answer'>>;

export function toHistoryWords({ by, did, stage, answer }: Said): string {
  if (answer) return text.ask.said[answer](by);
  return text.history.did[did](by, stage === null ? null : text.stages[stage]);
}
