/** What an idea promises: three short choices, the team's one answer. */
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';
import {
  efforts,
  familyValues,
  gifts,
} from '../../../../../../shared/domain/small-change/content/weighing.ts';
import { shortId } from '../../../../../../shared/domain/small-change/small-change.ts';
import type { WeighInput } from '../../../../../../shared/domain/small-change/weigh.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import { ChoiceBox, toChoices } from '../forms/Boxes.tsx';
import { ChangeForm } from '../forms/ChangeForm.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import type { FormEnds } from '../forms/FormButton.tsx';
import { toNowWords } from '../forms/now-words.ts';
import { useForm } from '../forms/use-form.ts';

type Props = { readonly view: ChangeInView; readonly ends: FormEnds };

export function WeighForm({ view, ends }: Props) {
  const { command, draft } = useForm('weigh', view, { words: toWords(view.change) });
  const [value, gift, effort] = [draft.box('familyValue'), draft.box('gift'), draft.box('effort')];
  const problems = command.failure?.fields ?? {};
  const { fields } = text;

  async function save() {
    if (await command.send(draft.words)) ends.onDone(text.weigh.saved(shortId(view.change.number)));
  }

  return (
    <ChangeForm
      intro={text.weigh.intro}
      command={command}
      sendLabel={text.cards.actions.save}
      onSend={save}
      onCancel={ends.onCancel}
      draft={draft}
    >
      <ChoiceBox
        {...value}
        label={fields.familyValue}
        now={toNowWords(value.now, text.familyValues)}
        choices={toChoices(familyValues, text.familyValues)}
        problem={problems.familyValue}
      />
      <ChoiceBox
        {...gift}
        label={fields.gift}
        now={toNowWords(gift.now, text.gifts)}
        choices={toChoices(gifts.toReversed(), text.gifts)}
        problem={problems.gift}
      />
      <ChoiceBox
        {...effort}
        label={fields.effort}
        now={toNowWords(effort.now, text.efforts)}
        choices={toChoices(efforts.toReversed(), text.efforts)}
        problem={problems.effort}
      />
    </ChangeForm>
  );
}

function toWords({ weighing }: ChangeDetail): WeighInput {
  return weighing ?? { familyValue: null, gift: null, effort: null };
}
