/** The change a drawer is open on, as everything that can be done from there needs it. */
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';

export type ChangeInView = {
  readonly teamId: string;
  readonly change: ChangeDetail;
  /** Reads it again, whatever came of a command. */
  readonly reread: () => void;
};
