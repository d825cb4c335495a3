/** Shows the change the address points at, on top of the view it was opened from. */
import { InfoRegular } from '@fluentui/react-icons';
import { Suspense } from 'react';
import type { Board } from '../../../../shared/contracts/api/board.ts';
import { shortId } from '../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../shared/text/text.ts';
import type { TeamClock } from '../../../../shared/text/when-words.ts';
import { Notice } from '../../components/Notice.tsx';
import { useHashNumber } from '../../hooks/use-hash-number.ts';
import { ChangeDrawer } from './lazy-panels.ts';

type Props = {
  readonly board: Board;
  readonly clock: TeamClock;
  readonly onGone: () => void;
};

export function OpenChange({ board, clock, onGone }: Props) {
  const number = useHashNumber();
  if (number === null) return null;
  const change = board.changes.find((each) => each.number === number);
  if (!change)
    return <Notice icon={<InfoRegular />}>{text.tab.board.gone(shortId(number))}</Notice>;
  return (
    <Suspense fallback={null}>
      <ChangeDrawer
        key={number}
        teamId={board.team.id}
        change={change}
        clock={clock}
        onGone={onGone}
      />
    </Suspense>
  );
}
