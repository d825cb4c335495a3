/** Says what a change still needs before it goes on, or that it may. */
import type { ChangeDetail } from '../../../../../shared/contracts/api/board.ts';
import { nextStage } from '../../../../../shared/domain/journey/stage.ts';
import { toSentence } from '../../../../../shared/text/sentences.ts';
import { text } from '../../../../../shared/text/text.ts';

export function toNextWords({ stage, gaps }: Pick<ChangeDetail, 'stage' | 'gaps'>): string {
  const { detail } = text.tab;
  const next = nextStage(stage);
  if (next === undefined)
    return gaps.length === 0
      ? detail.grown
      : detail.growing(detail.list(gaps.map((gap) => text.gaps[gap])));
  return gaps.length === 0 ? detail.ready(text.stages[next]) : toSentence({ kind: 'gate', gaps });
}
