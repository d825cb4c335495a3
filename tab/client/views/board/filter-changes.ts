/** Which changes of the board are shown: all of them, or only some that somebody asked for. */
import type { BoardChange } from '../../../../shared/contracts/api/board.ts';

export type BoardFilter = {
  /** Ids of strands; empty: whatever they answer. */
  readonly strandIds: readonly string[];
  /** Only what they logged or look after. */
  readonly isMine: boolean;
  readonly isHand: boolean;
};

export const noFilter: BoardFilter = { strandIds: [], isMine: false, isHand: false };

export function isFiltering({ strandIds, isMine, isHand }: BoardFilter): boolean {
  return strandIds.length > 0 || isMine || isHand;
}

/** `viewerId`: null until it is known, and nothing is theirs until then. */
export function filterChanges(
  changes: readonly BoardChange[],
  { strandIds, isMine, isHand }: BoardFilter,
  viewerId: string | null,
): readonly BoardChange[] {
  return changes.filter(
    ({ strandId, author, owner, couldDoWithAHand }) =>
      (strandIds.length === 0 || (strandId !== null && strandIds.includes(strandId))) &&
      (!isMine || author.id === viewerId || owner?.id === viewerId) &&
      (!isHand || couldDoWithAHand.length > 0),
  );
}

export function withStrand(filter: BoardFilter, id: string): BoardFilter {
  const { strandIds } = filter;
  return {
    ...filter,
    strandIds: strandIds.includes(id)
      ? strandIds.filter((each) => each !== id)
      : [...strandIds, id],
  };
}
