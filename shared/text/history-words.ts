/** Turns a line of a change's history into words. */
import type { HistoryLine } from '../domain/small-change/history-lines.ts';
import { text } from './text.ts';

export function toHistoryWords({
  by,
  did,
  stage,
}: Pick<HistoryLine, 'by' | 'did' | 'stage'>): string {
  return text.history.did[did](by, stage === null ? null : text.stages[stage]);
}
