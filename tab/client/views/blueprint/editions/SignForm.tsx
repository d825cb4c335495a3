/** A leader signs the edition they read: as what, and with a word if they like. */
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useEditionCommand } from '../../../api/views/editions.ts';
import { useTell } from '../../../components/forms/told.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { TextBox } from '../../board/change-detail/forms/Boxes.tsx';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import { useDraft } from '../../board/change-detail/forms/use-draft.ts';
import { useDocumentWords } from '../parts/use-document-words.ts';

type Props = { readonly teamId: string; readonly n: number; readonly onClose: () => void };

const boxes = ['signedAs', 'signedWords'] as const;

const nothing = { signedAs: '', signedWords: '' };

export function SignForm({ teamId, n, onClose }: Props) {
  const words = useDocumentWords().editions;
  const draft = useDraft(`${teamId} sign ${n}`, { words: nothing, around: n });
  const command = useEditionCommand(teamId, 'editions/sign');
  const commandId = useCommandId(`sign ${n}`);
  const tell = useTell();

  async function onSend() {
    if (!(await command.send({ ...draft.words, commandId, n }, 'words'))) return;
    draft.forget();
    tell(words.isSigned(n));
    onClose();
  }

  return (
    <ChangeForm
      intro={words.signIntro(n)}
      {...{ command, draft }}
      sendLabel={words.signIt(n)}
      onSend={onSend}
      onCancel={onClose}
    >
      {boxes.map((box) => (
        <TextBox
          key={box}
          isOneLine={box === 'signedAs'}
          label={text.fields[box]}
          problem={command.failure?.fields[box]}
          {...draft.box(box)}
        />
      ))}
    </ChangeForm>
  );
}
