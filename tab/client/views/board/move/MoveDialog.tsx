/** Moves a change from the board: on at once, back with a reason, and says why where it cannot go. */
import { useEffect, useEffectEvent, useState } from 'react';
import type { BoardChange } from '../../../../../shared/contracts/api/board.ts';
import type { Stage } from '../../../../../shared/domain/journey/stage.ts';
import { useMove } from '../change-detail/use-move.ts';
import { isBackFrom } from './moves-of.ts';
import { WhyNot } from './WhyNot.tsx';
import { WithReason } from './WithReason.tsx';

type Props = {
  readonly teamId: string;
  readonly change: BoardChange;
  readonly to: Stage;
  readonly onGone: () => void;
};

const nothingMore = () => {};

export function MoveDialog({ teamId, change, to, onGone }: Props) {
  const [{ from, isBack }] = useState({ from: change.stage, isBack: isBackFrom(change.stage, to) });
  const mover = useMove({ teamId, change, reread: nothingMore });
  const goOn = useEffectEvent(async () => {
    if (await mover.move(to, '')) onGone();
  });
  useEffect(() => {
    if (!isBack) void goOn();
  }, [isBack]);
  if (isBack) return <WithReason {...{ teamId, change, from, to, mover, onGone }} />;
  const { number } = change;
  return mover.failure && <WhyNot {...{ number, from, failure: mover.failure, onGone }} />;
}
