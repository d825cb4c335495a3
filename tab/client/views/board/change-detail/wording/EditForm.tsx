/** Putting the words of a change better, with what stands in them now: the boxes it was logged with. */
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';
import { scopeAnswers } from '../../../../../../shared/domain/small-change/content/scope-check.ts';
import { shortId } from '../../../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import { ChoiceBox, TextBox, toChoices } from '../forms/Boxes.tsx';
import { ChangeForm } from '../forms/ChangeForm.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import type { FormEnds } from '../forms/FormButton.tsx';
import { toNowWords } from '../forms/now-words.ts';
import { useForm } from '../forms/use-form.ts';

type Props = { readonly view: ChangeInView; readonly ends: FormEnds };

export function EditForm({ view, ends }: Props) {
  const { command, draft } = useForm('edit', view, { words: toWords(view.change) });
  const scope = draft.box('scope');
  const problems = command.failure?.fields ?? {};
  const { fields, scopeHints } = text;

  async function save() {
    if (await command.send(draft.words)) ends.onDone(text.cards.saved);
  }

  return (
    <ChangeForm
      intro={text.edit.heading(shortId(view.change.number))}
      command={command}
      sendLabel={text.cards.actions.save}
      onSend={save}
      onCancel={ends.onCancel}
      draft={draft}
    >
      <TextBox
        label={fields.title}
        placeholder={fields.titlePlaceholder}
        problem={problems.title}
        {...draft.box('title')}
      />
      <TextBox
        label={fields.benefit}
        placeholder={fields.benefitPlaceholder}
        problem={problems.benefit}
        {...draft.box('benefit')}
      />
      <ChoiceBox
        {...scope}
        label={fields.scope}
        now={toNowWords(scope.now, scopeHints)}
        choices={toChoices(scopeAnswers, scopeHints)}
        problem={problems.scope}
      />
    </ChangeForm>
  );
}

function toWords({ title, benefit, scope }: ChangeDetail) {
  return { title, benefit: benefit ?? '', scope };
}
