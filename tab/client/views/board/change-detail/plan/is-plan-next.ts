/** Whether planning is what comes next: its button stands there then, and only there. */
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';

/** In Mission planning is how a change goes on; in Develop what is not answered yet keeps it there. */
export function isPlanNext({ stage, gaps, mayPlan }: ChangeDetail): boolean {
  return mayPlan && (stage === 'mission' || (stage === 'develop' && gaps.length > 0));
}
