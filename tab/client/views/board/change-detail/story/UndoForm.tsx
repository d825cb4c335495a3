/** Asks before the last step is taken back, by its name: somebody who presses Undo has one thing in mind. */
import { toHistoryWords } from '../../../../../../shared/text/history-words.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import { ChangeForm } from '../forms/ChangeForm.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import type { FormEnds } from '../forms/FormButton.tsx';
import { useChangeCommand } from '../forms/use-change-command.ts';

type Props = { readonly view: ChangeInView; readonly ends: FormEnds };

/** One command as long as it is open: where nobody knows whether it was undone, pressing again brings nothing back. */
export function UndoForm({ view, ends }: Props) {
  const { version, history } = view.change;
  const command = useChangeCommand('undo', view, { about: 'undo', version });
  const [last] = history;
  const deed = last ? toHistoryWords({ ...last, by: text.undo.you }) : '';

  /** What came of it is told at the foot of the page. */
  async function undo() {
    if (await command.send({})) ends.onDone('');
  }

  return (
    <ChangeForm
      intro={text.undo.heading(deed)}
      command={command}
      sendLabel={text.verbs.undo}
      onSend={undo}
      onCancel={ends.onCancel}
    />
  );
}
