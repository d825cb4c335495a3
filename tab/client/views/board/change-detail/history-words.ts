/** Turns a line of a change's history into words. */
import type { HistoryLine } from '../../../../../shared/contracts/board.ts';
import { text } from '../../../../../shared/text/text.ts';

export function toHistoryWords({
  by,
  did,
  stage,
}: Pick<HistoryLine, 'by' | 'did' | 'stage'>): string {
  return text.tab.detail.did[did](by, stage === null ? null : text.stages[stage]);
}
