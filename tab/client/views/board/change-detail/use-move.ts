/** Moves a change to another stage, and brings the page up to date whatever came of it. */
import type { BoardChange, ChangeDetail } from '../../../../../shared/contracts/api/board.ts';
import type { Stage } from '../../../../../shared/domain/journey/stage.ts';
import { useApi } from '../../../api/api-context.ts';
import { useBoardKeeper } from '../../../api/board.ts';
import { commandChange } from '../../../api/changes.ts';
import { useCommand } from '../../../hooks/use-command.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';

export type Mover = {
  /** Resolves to true once the change has moved. */
  readonly move: (to: Stage, reason: string) => Promise<boolean>;
  readonly isSending: boolean;
  readonly failure: ReturnType<typeof useCommand>['failure'];
};

export function useMove(teamId: string, change: ChangeDetail, reread: () => void): Mover {
  const api = useApi();
  const keeper = useBoardKeeper(teamId);
  const commandId = useCommandId(`${change.id} in ${change.stage}`);
  const { submit, isSending, failure, asked } = useCommand<BoardChange>();

  async function move(to: Stage, reason: string): Promise<boolean> {
    const request = { commandId, version: change.version, to, reason, asked };
    const answer = await submit(() =>
      commandChange(api, { teamId, changeId: change.id }, 'moves', request),
    );
    if (answer === undefined) return false;
    if (answer.ok) keeper.show(answer.value);
    else keeper.reread();
    reread();
    return answer.ok;
  }
  return { move, isSending, failure };
}
