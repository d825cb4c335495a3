/** The board itself: the four stages with their changes. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Board } from '../../../../shared/contracts/api/board.ts';
import { belowWall, desk, narrowDesk, wall } from '../../components/breakpoints.ts';
import { useIsOnWall } from '../../components/wall/on-wall.ts';
import { BoardFilters } from './BoardFilters.tsx';
import { EmptyBoard } from './EmptyBoard.tsx';
import { filterChanges, isFiltering } from './filter-changes.ts';
import { groupByStage } from './group-by-stage.ts';
import { useMoving } from './move/use-moving.tsx';
import { readFilter } from './read-filter.ts';
import { StageColumn } from './StageColumn.tsx';
import { StageNav } from './StageNav.tsx';
import { withStrandNames } from './strand-names.ts';
import { useFocusTravels } from './use-focus-travels.ts';
import { useTravel } from './use-travel.ts';

const useStyles = makeStyles({
  stages: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    [desk]: { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' },
    [narrowDesk]: { columnGap: tokens.spacingHorizontalM },
    [wall]: { gap: tokens.spacingHorizontalXXL },
  },
  /** Its words are large. */
  twoBeside: { [belowWall]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' } },
});

type Props = {
  readonly viewerId: string | null;
  readonly board: Board;
  readonly arrived: ReadonlySet<string>;
};

export function BoardView({ board, viewerId, arrived }: Props) {
  const styles = useStyles();
  const isOnWall = useIsOnWall();
  const [filter, setFilter] = useState(() => readFilter(window.location.hash));
  const shown = filterChanges(withStrandNames(board), filter, viewerId);
  const columns = groupByStage(shown);
  useTravel(columns);
  useFocusTravels(columns);
  const { moving, panels } = useMoving(board.team.id);
  return (
    <>
      {panels}
      {board.changes.length === 0 ? (
        <EmptyBoard />
      ) : (
        <>
          <BoardFilters board={board} filter={filter} onFilter={setFilter} shown={shown.length} />
          <StageNav columns={columns} />
        </>
      )}
      <div className={mergeClasses(styles.stages, isOnWall && styles.twoBeside)}>
        {columns.map((column) => (
          <StageColumn
            key={column.stage}
            column={column}
            arrived={arrived}
            moving={moving}
            isNow={column.stage === board.journey.stage}
            isFiltered={isFiltering(filter)}
          />
        ))}
      </div>
    </>
  );
}
