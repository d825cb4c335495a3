/** One line on how a change is going. */
import { useState } from 'react';
import { shortId } from '../../../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../../../shared/text/text.ts';
import { TextBox } from '../forms/Boxes.tsx';
import { ChangeForm } from '../forms/ChangeForm.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import type { FormEnds } from '../forms/FormButton.tsx';
import { useFormCommand } from '../forms/use-form-command.ts';

type Props = { readonly view: ChangeInView; readonly ends: FormEnds };

export function ProgressForm({ view, ends }: Props) {
  const command = useFormCommand('progress', view);
  const [progress, setProgress] = useState('');
  const { fields } = text;

  async function tell() {
    if (await command.send({ progress }))
      ends.onDone(text.progress.kept(shortId(view.change.number)));
  }

  return (
    <ChangeForm
      intro={text.progress.intro}
      command={command}
      sendLabel={text.cards.actions.keep}
      onSend={tell}
      onCancel={ends.onCancel}
    >
      <TextBox
        label={fields.progress}
        placeholder={fields.progressPlaceholder}
        value={progress}
        problem={command.failure?.fields.progress}
        onChange={setProgress}
      />
    </ChangeForm>
  );
}
