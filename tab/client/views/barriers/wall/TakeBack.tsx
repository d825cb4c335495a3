/** Takes back a barrier of one's own, once it has been said that the team sees it. */
import type { BarrierView } from '../../../../../shared/contracts/api/barriers.ts';
import { text } from '../../../../../shared/text/views/barriers.ts';
import { Opener } from '../../../components/forms/Opener.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';

type Props = { readonly teamId: string; readonly barrier: BarrierView };

export function TakeBack({ teamId, barrier }: Props) {
  const { actions } = text.barriers;
  return (
    <Opener
      size="small"
      label={actions.takeBack}
      about={text.tab.barriers.takeBackOf(barrier.text)}
    >
      {(close) => <Question teamId={teamId} barrier={barrier} onClose={close} />}
    </Opener>
  );
}

function Question({ teamId, barrier, onClose }: Props & { readonly onClose: () => void }) {
  const command = useWallCommand(teamId, 'barriers/take-back');
  const tell = useTell();
  const { yoursIntro, fromWallIntro, takenBack, takenOff, actions } = text.barriers;
  const isFromWall = barrier.from === 'wall';
  async function takeBack() {
    if (!(await command.send({ barrierId: barrier.id }))) return;
    tell(isFromWall ? takenOff : takenBack);
    onClose();
  }
  return (
    <ChangeForm
      intro={isFromWall ? fromWallIntro : yoursIntro}
      command={command}
      sendLabel={actions.takeBack}
      onSend={takeBack}
      onCancel={onClose}
    />
  );
}
