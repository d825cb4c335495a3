/** What makes it bigger than the team: one choice, of what is for the blueprint. */
import { useState } from 'react';
import {
  type Beyond,
  beyonds,
} from '../../../../../../shared/domain/small-change/content/scope-check.ts';
import { text } from '../../../../../../shared/text/text.ts';
import { ChoiceBox, toChoices } from '../forms/Boxes.tsx';
import { ChangeForm } from '../forms/ChangeForm.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import type { FormEnds } from '../forms/FormButton.tsx';
import { useFormCommand } from '../forms/use-form-command.ts';

type Props = { readonly view: ChangeInView; readonly ends: FormEnds };

export function BeyondForm({ view, ends }: Props) {
  const command = useFormCommand('beyond', view);
  const [beyond, setBeyond] = useState<Beyond | null>(view.change.beyond);

  async function say() {
    if (await command.send({ beyond })) ends.onDone(text.cards.saved);
  }

  return (
    <ChangeForm
      intro={text.beyond.intro}
      command={command}
      sendLabel={text.cards.actions.save}
      onSend={say}
      onCancel={ends.onCancel}
    >
      <ChoiceBox
        label={text.fields.beyond}
        value={beyond}
        choices={toChoices(beyonds, text.beyonds)}
        problem={command.failure?.fields.beyond}
        onChange={setBeyond}
      />
    </ChangeForm>
  );
}
