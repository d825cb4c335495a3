/** How much time a change gives back, where it goes, and how sure anybody is. */
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';
import {
  sureness,
  timeBases,
  timeUses,
} from '../../../../../../shared/domain/small-change/content/learning.ts';
import type { TimeInput } from '../../../../../../shared/domain/small-change/grow/grow.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import { ChoiceBox, TextBox, toChoices } from '../forms/Boxes.tsx';
import { ChangeForm } from '../forms/ChangeForm.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import type { FormEnds } from '../forms/FormButton.tsx';
import { toNowWords } from '../forms/now-words.ts';
import { useForm } from '../forms/use-form.ts';

type Props = { readonly view: ChangeInView; readonly ends: FormEnds };

export function TimeForm({ view, ends }: Props) {
  const { command, draft } = useForm('time-released', view, { words: toWords(view.change) });
  const [use, basis, sure] = [draft.box('use'), draft.box('basis'), draft.box('sureness')];
  const problems = command.failure?.fields ?? {};
  const { fields, grow } = text;

  async function save() {
    if (await command.send(draft.words)) ends.onDone(grow.timeSaved);
  }

  return (
    <ChangeForm
      intro={grow.timeIntro}
      command={command}
      sendLabel={text.cards.actions.save}
      onSend={save}
      onCancel={ends.onCancel}
      draft={draft}
    >
      {(['minutes', 'people'] as const).map((count) => (
        <TextBox
          key={count}
          {...draft.box(count)}
          isOneLine
          label={fields[count]}
          problem={problems[count]}
        />
      ))}
      <ChoiceBox
        {...use}
        label={fields.use}
        now={toNowWords(use.now, text.timeUses)}
        choices={toChoices(timeUses, text.timeUses)}
        problem={problems.use}
      />
      <ChoiceBox
        {...basis}
        label={fields.basis}
        now={toNowWords(basis.now, text.timeBases)}
        choices={toChoices(timeBases, text.timeBases)}
        problem={problems.basis}
      />
      <ChoiceBox
        {...sure}
        label={fields.sureness}
        now={toNowWords(sure.now, text.sureness)}
        choices={toChoices(sureness, text.sureness)}
        problem={problems.sureness}
      />
    </ChangeForm>
  );
}

function toWords({ learning: { timeReleased } }: ChangeDetail): TimeInput {
  if (!timeReleased) return { minutes: '', people: '', use: null, basis: null, sureness: null };
  const { minutes, people, ...chosen } = timeReleased;
  return { ...chosen, minutes: String(minutes), people: String(people) };
}
