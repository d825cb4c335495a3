/** Closing it cannot be undone, so it is asked once more, with what will be shown then. */
import { fewestToShow } from '../../../../../shared/domain/fewest-to-show.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useMayInProgramme } from '../../../api/me.ts';
import { Opener } from '../../../components/forms/Opener.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import { useFollow } from '../parts/follow.ts';
import type { OpenRings } from './RingsPanel.tsx';

type Props = { readonly teamId: string; readonly rings: OpenRings };

export function CloseRings({ teamId, rings }: Props) {
  const mayClose = useMayInProgramme(teamId, 'close-rings')?.() ?? false;
  if (!mayClose) return null;
  return (
    <div>
      <Opener label={text.tab.sense.rings.close}>
        {(close) => <CloseForm {...{ teamId, rings }} onClose={close} />}
      </Opener>
    </div>
  );
}

function CloseForm({ teamId, rings, onClose }: Props & { readonly onClose: () => void }) {
  const command = useWallCommand(teamId, 'sense/close-rings');
  const commandId = useCommandId(`close ${rings.id}`);
  const tell = useTell();
  const follow = useFollow();
  const { closeAsk, closeNow, closed } = text.tab.sense.rings;
  async function onSend() {
    if (!(await command.send({ commandId, ringsId: rings.id }))) return;
    tell(closed);
    onClose();
    follow('asked-rings');
  }
  return (
    <ChangeForm
      intro={closeAsk(rings.answered, rings.answered >= fewestToShow)}
      command={command}
      sendLabel={closeNow}
      onSend={onSend}
      onCancel={onClose}
    />
  );
}
