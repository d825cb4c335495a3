/** Closing a vote cannot be undone, so it is asked once more, with what will be shown then (P6). */
import { isEnoughToShow } from '../../../../../shared/domain/strands/shown.ts';
import { text } from '../../../../../shared/text/views/barriers.ts';
import { useTell } from '../../../components/forms/told.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import type { OpenVote, VoteCommand } from './Ballot.tsx';

type Props = {
  readonly vote: Pick<OpenVote, 'id' | 'voters'>;
  readonly command: VoteCommand<{ readonly commandId: string; readonly voteId: string }>;
  readonly onClose: () => void;
};

export function CloseVoteForm({ vote: { id: voteId, voters }, command, onClose }: Props) {
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
