/** What makes it bigger than the team: one choice, of what is for the blueprint. */
import { beyonds } from '../../../../../../shared/domain/small-change/content/scope-check.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import { ChoiceBox, toChoices } from '../forms/Boxes.tsx';
import { ChangeForm } from '../forms/ChangeForm.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import type { FormEnds } from '../forms/FormButton.tsx';
import { toNowWords } from '../forms/now-words.ts';
import { useForm } from '../forms/use-form.ts';

type Props = { readonly view: ChangeInView; readonly ends: FormEnds };

export function BeyondForm({ view, ends }: Props) {
  const { command, draft } = useForm('beyond', view, { words: { beyond: view.change.beyond } });
  const beyond = draft.box('beyond');

  async function say() {
    if (await command.send(draft.words)) ends.onDone(text.cards.saved);
  }

  return (
    <ChangeForm
      intro={text.beyond.intro}
      command={command}
      sendLabel={text.cards.actions.save}
      onSend={say}
      onCancel={ends.onCancel}
      draft={draft}
    >
      <ChoiceBox
        {...beyond}
        label={text.fields.beyond}
        now={toNowWords(beyond.now, text.beyonds)}
        choices={toChoices(beyonds, text.beyonds)}
        problem={command.failure?.fields.beyond}
      />
    </ChangeForm>
  );
}
