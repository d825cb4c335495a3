/** Which strand each change on a board answers, by the name the strand goes by today. */
import type { Board } from '../../../../shared/contracts/api/board.ts';

/** One that is kept no more goes by the name it had when it was chosen. */
export function withStrandNames({ strands, changes }: Pick<Board, 'strands' | 'changes'>) {
  const names = new Map(strands.map(({ id, name }) => [id, name]));
  return changes.map((change) => ({
    ...change,
    strandName: names.get(change.strandId ?? '') ?? change.strandName,
  }));
}
