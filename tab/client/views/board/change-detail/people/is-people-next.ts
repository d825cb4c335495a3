/** Whether naming somebody to win is what comes next: its button stands there then, and only there. */
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';

export function isPeopleNext({ stage, gaps, mayInfluence }: ChangeDetail): boolean {
  return mayInfluence && stage === 'influence' && gaps.length > 0;
}
