/** The change a drawer is open on, as everything that can be done from there needs it. */
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';
import type { TeamClock } from '../../../../../../shared/text/when-words.ts';

export type ChangeInView = {
  readonly teamId: string;
  readonly change: ChangeDetail;
  readonly clock: TeamClock;
  /** Reads it again, whatever came of a command. */
  readonly reread: () => void;
};
