/** Ending a strand is asked once more, with what stays of it (P25). */
import { strandName } from '../../../../../shared/domain/strands/strands-now.ts';
import { text } from '../../../../../shared/text/views/barriers.ts';
import { useTell } from '../../../components/forms/told.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import type { Strand } from './MissionForm.tsx';

type Props = { readonly teamId: string; readonly strand: Strand; readonly onClose: () => void };

export function EndStrandForm({ teamId, strand, onClose }: Props) {
  const command = useWallCommand(teamId, 'strands/end', text.strands.gone);
  const commandId = useCommandId(`end ${strand.id}`);
  const tell = useTell();
  const { endHeading, endIntro, ended, actions } = text.strands;
  async function end() {
    if (!(await command.send({ commandId, strandId: strand.id }))) return;
    tell(ended(strandName(strand)));
    onClose();
  }
  return (
    <ChangeForm
      intro={`${endHeading(strandName(strand))}\n${endIntro}`}
      command={command}
      sendLabel={actions.endNow}
      onSend={end}
      onCancel={onClose}
    />
  );
}
