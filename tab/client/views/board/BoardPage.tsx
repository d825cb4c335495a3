/** Lays out the board: header, stages, what is new, and the change or form that is open on top. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Board } from '../../../../shared/contracts/board.ts';
import type { Me } from '../../../../shared/contracts/me.ts';
import { desk, narrowDesk, wall } from '../../components/breakpoints.ts';
import { useNow } from '../../components/use-now.ts';
import { usePageTitle } from '../../components/use-page-title.ts';
import { BehindNotice } from './BehindNotice.tsx';
import { BoardHeader } from './BoardHeader.tsx';
import { EmptyBoard } from './EmptyBoard.tsx';
import { groupByStage } from './group-by-stage.ts';
import { NewsLine } from './NewsLine.tsx';
import { OpenChange } from './OpenChange.tsx';
import { useFetchedAhead } from './opened-later.ts';
import { StageColumn } from './StageColumn.tsx';
import { StageNav } from './StageNav.tsx';
import { useNews } from './use-news.ts';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    maxWidth: '1840px',
    marginInline: 'auto',
    paddingInline: tokens.spacingHorizontalL,
    paddingBottom: '72px',
    [desk]: { paddingInline: tokens.spacingHorizontalXXXL },
    [narrowDesk]: { paddingInline: tokens.spacingHorizontalXL },
  },
  board: { outlineStyle: 'none' },
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
  /** The last attempt to read it failed, so it may not be up to date. */
  readonly isBehind: boolean;
  readonly me: Me | undefined;
  readonly onChooseTeam: (teamId: string) => void;
  readonly footer?: ReactNode;
};

export function BoardPage({ board, isBehind, me, onChooseTeam, footer }: Props) {
  const styles = useStyles();
  const clock = { now: useNow(), timeZone: board.team.timeZone };
  const news = useNews(board.changes);
  const columns = groupByStage(board.changes);
  const isEmpty = board.changes.length === 0;
  usePageTitle(board.team.name);
  useFetchedAhead();
  return (
    <div className={styles.page}>
      <BoardHeader board={board} me={me} onChooseTeam={onChooseTeam} />
      <main id="board" tabIndex={-1} className={styles.board}>
        {isBehind && <BehindNotice timeZone={board.team.timeZone} />}
        <OpenChange board={board} clock={clock} />
        {isEmpty ? <EmptyBoard /> : <StageNav columns={columns} />}
        <div className={styles.stages}>
          {columns.map((column) => (
            <StageColumn key={column.stage} column={column} clock={clock} arrived={news.ids} />
          ))}
        </div>
      </main>
      {footer}
      <NewsLine news={news} />
    </div>
  );
}
