/** Going back a stage is always allowed, with a reason for whoever logged it. */
import { useState } from 'react';
import { earlierStages, type Stage } from '../../../../../shared/domain/journey/stage.ts';
import { text } from '../../../../../shared/text/text.ts';
import { ChoiceBox, TextBox, toChoices } from './forms/Boxes.tsx';
import { ChangeForm } from './forms/ChangeForm.tsx';
import type { ChangeInView } from './forms/change-in-view.ts';
import type { FormEnds } from './forms/FormButton.tsx';
import { useFormCommand } from './forms/use-form-command.ts';

type Props = { readonly view: ChangeInView; readonly ends: FormEnds };

export function MoveBackForm({ view, ends }: Props) {
  const { stage } = view.change;
  const command = useFormCommand('moves', view);
  const [reason, setReason] = useState('');
  const [wanted, setWanted] = useState<Stage | null>(null);
  const earlier = earlierStages(stage);
  const to = earlier.find((each) => each === wanted) ?? earlier[0] ?? stage;

  async function moveBack() {
    if (await command.send({ to, reason })) ends.onDone('');
  }

  return (
    <ChangeForm
      intro={text.move.backIntro}
      command={command}
      sendLabel={text.verbs.moveBackTo(text.stages[to])}
      onSend={moveBack}
      onCancel={ends.onCancel}
    >
      {earlier.length > 1 && (
        <ChoiceBox
          label={text.fields.to}
          value={to}
          choices={toChoices(earlier, text.stages)}
          onChange={setWanted}
        />
      )}
      <TextBox
        label={text.fields.reason}
        value={reason}
        problem={command.failure?.fields.reason}
        onChange={setReason}
      />
    </ChangeForm>
  );
}
