/** Where a change can be moved from where it is: one stage on, or back to any before. */
import type { BoardChange } from '../../../../../shared/contracts/api/board.ts';
import {
  earlierStages,
  nextStage,
  type Stage,
} from '../../../../../shared/domain/journey/stage.ts';
import { text } from '../../../../../shared/text/views/board.ts';

export type MoveChoice = { readonly to: Stage; readonly label: string; readonly isBack: boolean };

function movesOf(stage: Stage): readonly MoveChoice[] {
  const next = nextStage(stage);
  return [
    ...(next ? [{ to: next, label: text.verbs.moveTo(text.stages[next]), isBack: false }] : []),
    ...earlierStages(stage).map((to) => ({
      ...{ to, isBack: true },
      label: text.verbs.moveBackTo(text.stages[to]),
    })),
  ];
}

/** Those its gate would not refuse: going back is always open. */
export function openMovesOf({
  stage,
  gaps = [],
}: Pick<BoardChange, 'stage' | 'gaps'>): readonly MoveChoice[] {
  return movesOf(stage).filter(({ isBack }) => isBack || gaps.length === 0);
}

/** Going back needs a reason; everything else is decided by the server, which says why not. */
export function isBackFrom(stage: Stage, to: Stage): boolean {
  return earlierStages(stage).includes(to);
}
