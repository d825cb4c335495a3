/** Shows the change the address points at, on top of the view it was opened from; also one that was taken off the board, so that it can be put back. */
import { InfoRegular } from '@fluentui/react-icons';
import { Suspense, useState } from 'react';
import type { Board, BoardChange } from '../../../../shared/contracts/api/board.ts';
import { shortId } from '../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../shared/text/views/page.ts';
import type { TeamClock } from '../../../../shared/text/when-words.ts';
import { useChange } from '../../api/changes.ts';
import { Notice } from '../../components/notices/Notice.tsx';
import { useClosedByBack } from '../../hooks/use-closed-by-back.ts';
import { useHashNumber } from '../../hooks/use-hash-number.ts';
import { ChangeDrawer } from './lazy-panels.ts';

type Props = {
  readonly board: Board;
  readonly clock: TeamClock;
  readonly onGone: () => void;
};

export function OpenChange({ board, clock, onGone }: Props) {
  const number = useHashNumber();
  const { change, isGone } = useOpenChange(board, number);
  useClosedByBack(number !== null, onGone);
  if (number !== null && isGone)
    return <Notice icon={<InfoRegular />}>{text.tab.board.gone(shortId(number))}</Notice>;
  if (!change) return null;
  return (
    <Suspense fallback={null}>
      <ChangeDrawer teamId={board.team.id} change={change} clock={clock} onGone={onGone} />
    </Suspense>
  );
}

/** While it leaves the board it stays as it was shown last, until it is read by its number. */
function useOpenChange({ team, changes }: Board, number: number | null) {
  const [shown, setShown] = useState<BoardChange>();
  const onBoard = changes.find((each) => each.number === number);
  const isOff = number !== null && !onBoard;
  const { data, error } = useChange(team.id, isOff ? shortId(number) : null);
  if (onBoard && onBoard !== shown) setShown(onBoard);
  const before = shown?.number === number ? shown : undefined;
  return { change: onBoard ?? data ?? before, isGone: isOff && !data && error !== undefined };
}
