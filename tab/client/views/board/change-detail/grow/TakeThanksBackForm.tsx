/** Asks before one’s own thank-you is taken back: its words are gone then, and no undo brings them back. */
import { text } from '../../../../../../shared/text/views/change.ts';
import { ChangeForm } from '../forms/ChangeForm.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import type { FormEnds } from '../forms/FormButton.tsx';
import { useFormCommand } from '../forms/use-form-command.ts';

type Props = { readonly view: ChangeInView; readonly ends: FormEnds };

export function TakeThanksBackForm({ view, ends }: Props) {
  const command = useFormCommand('take-thanks-back', view);

  async function takeBack() {
    if (await command.send({})) ends.onDone(text.thanks.takenBack);
  }

  return (
    <ChangeForm
      intro={text.thanks.takeBackAsk}
      command={command}
      sendLabel={text.cards.actions.takeThanksBack}
      onSend={takeBack}
      onCancel={ends.onCancel}
    />
  );
}
