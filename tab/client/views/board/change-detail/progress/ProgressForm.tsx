/** One line on how a change is going. */
import { shortId } from '../../../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import { TextBox } from '../forms/Boxes.tsx';
import { ChangeForm } from '../forms/ChangeForm.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import type { FormEnds } from '../forms/FormButton.tsx';
import { useForm } from '../forms/use-form.ts';

type Props = { readonly view: ChangeInView; readonly ends: FormEnds };

export function ProgressForm({ view, ends }: Props) {
  const { command, draft } = useForm('progress', view, { words: { progress: '' } });
  const { fields } = text;

  async function tell() {
    if (await command.send(draft.words))
      ends.onDone(text.progress.kept(shortId(view.change.number)));
  }

  return (
    <ChangeForm
      intro={text.progress.intro}
      command={command}
      sendLabel={text.cards.actions.save}
      onSend={tell}
      onCancel={ends.onCancel}
      draft={draft}
    >
      <TextBox
        label={fields.progress}
        placeholder={fields.progressPlaceholder}
        {...draft.box('progress')}
        problem={command.failure?.fields.progress}
      />
    </ChangeForm>
  );
}
