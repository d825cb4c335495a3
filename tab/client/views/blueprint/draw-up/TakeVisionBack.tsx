/** Takes the vision back, so that the blueprint shows none; its words wait in the box of whoever did, should they want them after all. */
import type { BlueprintView } from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useTell } from '../../../components/forms/told.ts';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import { useDraft } from '../../board/change-detail/forms/use-draft.ts';
import { blueprintDraftPlace, useBlueprintForm } from '../parts/use-blueprint-form.ts';
import { noVision, ownVision } from './ChooseVision.tsx';

type Props = {
  readonly teamId: string;
  readonly vision: string;
  readonly visions: NonNullable<BlueprintView['visions']>;
  readonly onClose: () => void;
};

export function TakeVisionBack({ teamId, vision, visions: { version }, onClose }: Props) {
  const { takeBack, takeBackIntro, takenBack, chosenSince } = text.tab.drawUp.vision;
  const { command } = useBlueprintForm(teamId, 'vision/take-back', {
    ...{ version, words: {}, staleWords: chosenSince(vision) },
  });
  const choosing = useDraft(blueprintDraftPlace(teamId, 'vision/choose'), {
    ...{ words: noVision, around: version + 1 },
  });
  const tell = useTell();

  async function onSend() {
    if (!(await command.send({}))) return;
    choosing.type(ownVision(vision));
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
