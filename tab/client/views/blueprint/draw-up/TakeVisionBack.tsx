/** Takes the vision back, so that the blueprint shows none; its words wait in the box of whoever did, should they want them after all. */
import type { BlueprintView } from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useBlueprintCommand } from '../../../api/views/blueprint.ts';
import { useTell } from '../../../components/forms/told.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import { ownVision, useVisionDraft } from './ChooseVision.tsx';

type Props = {
  readonly teamId: string;
  readonly vision: string;
  readonly visions: NonNullable<BlueprintView['visions']>;
  readonly onClose: () => void;
};

export function TakeVisionBack({ teamId, vision, visions: { version }, onClose }: Props) {
  const { takeBack, takeBackIntro, takenBack, chosenSince } = text.tab.drawUp.vision;
  const command = useBlueprintCommand(teamId, 'vision/take-back', chosenSince);
  const [, change] = useVisionDraft(teamId);
  const commandId = useCommandId(`take vision back ${version}`);
  const tell = useTell();

  async function onSend() {
    if (!(await command.send({ commandId, version }))) return;
    change(() => ownVision(vision));
    tell(takenBack);
    onClose();
  }

  return (
    <ChangeForm
      intro={takeBackIntro}
      command={command}
      sendLabel={takeBack}
      onSend={onSend}
      onCancel={onClose}
    />
  );
}
