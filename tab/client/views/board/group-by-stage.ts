/** Sorts a board's changes into its columns. */
import type { BoardChange } from '../../../../shared/contracts/api/board.ts';
import { type Stage, stages } from '../../../../shared/domain/journey/stage.ts';

export type Column = { readonly stage: Stage; readonly changes: readonly BoardChange[] };

/** Every stage has a column, in the order of the journey; what something happened to last is on top. */
export function groupByStage(changes: readonly BoardChange[]): readonly Column[] {
  return stages.map((stage) => ({
    stage,
    changes: changes
      .filter((change) => change.stage === stage)
      .sort((a, b) =>
        a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : b.number - a.number,
      ),
  }));
}
