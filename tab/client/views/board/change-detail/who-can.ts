/** Whom to ask where the next step is not the person's own to take: every end has a button or a reason. */
import type { ChangeDetail } from '../../../../../shared/contracts/api/board.ts';
import { type Verb, whoMay } from '../../../../../shared/domain/permissions.ts';
import { toSentence } from '../../../../../shared/text/sentences.ts';

/** Nothing where they may take it, or nobody has to. */
export function toWhoCan(change: ChangeDetail): string | null {
  const verb = toVerbDenied(change);
  return verb && toSentence({ kind: 'not-allowed', ...whoMay(verb) });
}

function toVerbDenied(change: ChangeDetail): Verb | null {
  const { status, stage, gaps, learning } = change;
  if (status === 'withdrawn') return change.mayPutBack ? null : 'withdraw-change';
  if (stage === 'grow' && gaps.length === 0)
    return learning.decision === 'adapt' && !change.mayGoAgain ? 'go-again' : null;
  if (gaps.length === 0) return change.mayMove ? null : 'move-change';
  return toVerbOfGap(change);
}

/** What waits for sensemaking says by itself who can do something about it. */
function toVerbOfGap({ stage, mayPlan, mayInfluence, mayLearn }: ChangeDetail): Verb | null {
  switch (stage) {
    case 'mission':
      return null;
    case 'develop':
      return mayPlan ? null : 'plan-change';
    case 'influence':
      return mayInfluence ? null : 'influence-change';
    case 'grow':
      return mayLearn ? null : 'learn-from-change';
  }
}
