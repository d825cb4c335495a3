/** Does something with the change in view, and brings the page up to date whatever came of it. */
import type { BoardChange, ChangedChange } from '../../../../../../shared/contracts/api/board.ts';
import type {
  ChangeCommandName,
  ChangeCommandWords,
} from '../../../../../../shared/contracts/api/change-commands.ts';
import { useApi } from '../../../../api/api-context.ts';
import { useBoardKeeper } from '../../../../api/board.ts';
import { commandChange } from '../../../../api/changes.ts';
import type { ApiFailure } from '../../../../api/failure.ts';
import { type LastStep, useStepTeller } from '../../../../api/last-step.ts';
import type { SeenVersion } from '../../../../components/forms/use-seen-version.ts';
import { type Sent, useCommand } from '../../../../hooks/use-command.ts';
import { useCommandId } from '../../../../hooks/use-command-id.ts';
import type { ChangeInView } from './change-in-view.ts';

export type ChangeCommand<Name extends ChangeCommandName> = {
  /** Resolves to the change as it stands once it is done, and to nothing where it is not. */
  readonly send: (words: ChangeCommandWords<Name>, sent?: Sent) => Promise<BoardChange | undefined>;
  readonly isSending: boolean;
  readonly failure: ApiFailure | null;
};

type Target = Pick<ChangeInView, 'teamId' | 'reread'> & {
  readonly change: { readonly id: string };
};

type About = {
  /** As long as it is about the same, a repeated try is the same command. */
  readonly about: string;
  /** The version the person saw, or how that is known once it is sent. */
  readonly version: number | SeenVersion['toSend'];
};

/** Whether it is on the board afterwards is for the board to say. */
const mayLeaveBoard: readonly ChangeCommandName[] = ['undo', 'withdraw'];

export function useChangeCommand<Name extends ChangeCommandName>(
  name: Name,
  { teamId, change, reread }: Target,
  { about, version }: About,
): ChangeCommand<Name> {
  const api = useApi();
  const keeper = useBoardKeeper(teamId);
  const tellStep = useStepTeller();
  const commandId = useCommandId(about);
  const { submit, isSending, failure, asked } = useCommand<ChangedChange>();

  async function send(
    words: ChangeCommandWords<Name>,
    sent: Sent = 'press',
  ): Promise<BoardChange | undefined> {
    const seen = typeof version === 'number' ? version : version(failure);
    const request = { ...words, commandId, version: seen, asked };
    const place = { teamId, changeId: change.id };
    const answer = await submit(() => commandChange(api, place, name, request), sent);
    if (answer === undefined) return undefined;
    if (answer.ok) tellStep(toLastStep(teamId, answer.value));
    if (answer.ok && !mayLeaveBoard.includes(name)) keeper.show(answer.value);
    else keeper.reread();
    reread();
    return answer.ok ? answer.value : undefined;
  }
  return { send, isSending, failure };
}

/** Null where nothing was done that could be taken back. */
function toLastStep(teamId: string, { id, number, version, step }: ChangedChange): LastStep | null {
  return step ? { teamId, changeId: id, number, version, line: step } : null;
}
