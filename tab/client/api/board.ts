/** A team's board: `/api/teams/{teamId}/board`. */
import { useMemo } from 'react';
import { useSWRConfig } from 'swr';
import type { Board, BoardChange } from '../../../shared/contracts/api/board.ts';
import { boardPath } from './paths.ts';
import { useLiveRead } from './use-read.ts';

export function useBoard(teamId: string | null) {
  return useLiveRead<Board>(teamId === null ? null : boardPath(teamId));
}

export type BoardKeeper = {
  /** Shows a change as the server just answered it, then asks for the whole board. */
  readonly show: (change: BoardChange) => void;
  readonly reread: () => void;
};

export function useBoardKeeper(teamId: string): BoardKeeper {
  const { mutate } = useSWRConfig();
  return useMemo(() => {
    const path = boardPath(teamId);
    return {
      show: (change) => void mutate<Board>(path, (board) => board && withChange(board, change)),
      reread: () => void mutate(path),
    };
  }, [mutate, teamId]);
}

/** An answer older than what the board already shows changes nothing. */
export function withChange(board: Board, change: BoardChange): Board {
  const shown = board.changes.find(({ id }) => id === change.id);
  if (shown && shown.version >= change.version) return board;
  return { ...board, changes: [change, ...board.changes.filter(({ id }) => id !== change.id)] };
}
