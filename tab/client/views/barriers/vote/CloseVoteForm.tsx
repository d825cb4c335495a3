/** Closing a vote cannot be undone, so it is asked once more, with what will be shown then (P6). */
import { isEnoughToShow } from '../../../../../shared/domain/strands/shown.ts';
import { text } from '../../../../../shared/text/views/barriers.ts';
import { useTell } from '../../../components/forms/told.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import type { OpenVote } from './Ballot.tsx';

type Props = {
  readonly teamId: string;
  readonly vote: OpenVote;
  readonly onClose: () => void;
};

export function CloseVoteForm({ teamId, vote: { id: voteId, voters }, onClose }: Props) {
  const command = useWallCommand(teamId, 'vote/close');
  const commandId = useCommandId(`close ${voteId}`);
  const tell = useTell();
  const words = text.vote;
  const isShown = isEnoughToShow(voters);
  const lines = isShown
    ? [words.closeHeading, words.voters(voters), words.closeIntro]
    : [words.closeHeading, words.saidAloud(voters), words.closeUnshown];
  async function close() {
    if (!(await command.send({ commandId, voteId }))) return;
    tell(words.saidAloudHeading);
    onClose();
  }
  return (
    <ChangeForm
      intro={lines.join('\n')}
      command={command}
      sendLabel={words.actions.closeNow}
      onSend={close}
      onCancel={onClose}
    />
  );
}
