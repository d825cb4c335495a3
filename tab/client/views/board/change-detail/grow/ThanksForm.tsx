/** A thank-you to a colleague, for oneself or for the whole team. */
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import { ChoiceBox, TextBox, toChoices } from '../forms/Boxes.tsx';
import { ChangeForm } from '../forms/ChangeForm.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import type { FormEnds } from '../forms/FormButton.tsx';
import { useForm } from '../forms/use-form.ts';

type Props = {
  readonly view: ChangeInView;
  readonly ends: FormEnds;
};

export function ThanksForm({ view, ends }: Props) {
  const { command, draft } = useForm('thanks', view, { words: toWords(view.change) });
  const { fields, cards, thanks } = text;

  async function save() {
    const { words, share } = draft.words;
    if (await command.send({ thanks: words, share: share === 'yes' }))
      ends.onDone(share === 'yes' ? thanks.shared : thanks.kept);
  }

  return (
    <ChangeForm
      intro={thanks.closing}
      command={command}
      sendLabel={cards.actions.save}
      onSend={save}
      onCancel={ends.onCancel}
      draft={draft}
    >
      <TextBox
        {...draft.box('words')}
        label={fields.thanks}
        placeholder={thanks.placeholder}
        problem={command.failure?.fields.thanks}
      />
      <ChoiceBox
        label={fields.share}
        value={draft.words.share}
        choices={toChoices(['no', 'yes'] as const, thanks.share)}
        onChange={draft.box('share').onChange}
      />
    </ChangeForm>
  );
}

function toWords({ thanks }: ChangeDetail): { words: string; share: 'yes' | 'no' } {
  const own = thanks.find(({ isOwn }) => isOwn);
  return { words: own?.words ?? '', share: own?.shared ? 'yes' : 'no' };
}
