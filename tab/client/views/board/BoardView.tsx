/** The board itself: the four stages with their changes. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Board } from '../../../../shared/contracts/api/board.ts';
import type { TeamClock } from '../../../../shared/text/when-words.ts';
import { desk, narrowDesk, wall } from '../../components/breakpoints.ts';
import { EmptyBoard } from './EmptyBoard.tsx';
import { groupByStage } from './group-by-stage.ts';
import { StageColumn } from './StageColumn.tsx';
import { StageNav } from './StageNav.tsx';
import { withStrandNames } from './strand-names.ts';

const useStyles = makeStyles({
  stages: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    [desk]: { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' },
    [narrowDesk]: { columnGap: tokens.spacingHorizontalM },
    [wall]: { gap: tokens.spacingHorizontalXXL },
  },
});

type Props = {
  readonly board: Board;
  readonly clock: TeamClock;
  readonly arrived: ReadonlySet<string>;
};

export function BoardView({ board, clock, arrived }: Props) {
  const columns = groupByStage(withStrandNames(board));
  return (
    <>
      {board.changes.length === 0 ? <EmptyBoard /> : <StageNav columns={columns} />}
      <div className={useStyles().stages}>
        {columns.map((column) => (
          <StageColumn key={column.stage} column={column} clock={clock} arrived={arrived} />
        ))}
      </div>
    </>
  );
}
