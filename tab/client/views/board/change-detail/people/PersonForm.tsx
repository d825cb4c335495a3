/** Somebody who must be on board, new or known: where they stand, how to win them, and the next conversation. */
import type { ReactNode } from 'react';
import { says, stances } from '../../../../../../shared/domain/stakeholders/stakeholder.ts';
import { toDayWords } from '../../../../../../shared/text/dates.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import { useTeam } from '../../../../api/team.ts';
import { ChoiceBox, DayBox, PickBox, TextBox, toChoices } from '../forms/Boxes.tsx';
import { ChangeForm } from '../forms/ChangeForm.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import type { FormEnds } from '../forms/FormButton.tsx';
import { toNowWords } from '../forms/now-words.ts';
import { toPeopleChoices } from '../forms/people-choices.ts';
import { useForm } from '../forms/use-form.ts';
import { type Person, toPersonWords } from './person-words.ts';

type Props = {
  readonly view: ChangeInView;
  readonly ends: FormEnds;
  readonly person?: Person;
  /** Beside the form's own buttons. */
  readonly more?: ReactNode;
};

export function PersonForm({ view, ends, person, more }: Props) {
  const { command, draft } = useForm('stakeholder', view, {
    of: person?.id ?? '',
    words: toPersonWords(person),
  });
  const people = useTeam(view.teamId).data?.people ?? [];
  const problems = command.failure?.fields ?? {};
  const { fields, cards, influence } = text;
  const [role, stance, say] = [draft.box('role'), draft.box('stance'), draft.box('say')];
  const [on, by] = [draft.box('nextTalkOn'), draft.box('nextTalkBy')];

  async function save() {
    if (await command.send({ ...draft.words, stakeholderId: person?.id ?? null }))
      ends.onDone(influence.saved(role.value.trim()));
  }

  return (
    <ChangeForm
      intro={influence.addHeading}
      command={command}
      sendLabel={cards.actions.save}
      onSend={save}
      onCancel={ends.onCancel}
      draft={draft}
      more={more}
    >
      <TextBox
        {...role}
        isOneLine
        label={fields.role}
        placeholder={fields.rolePlaceholder}
        problem={problems.role}
      />
      <ChoiceBox
        {...stance}
        label={fields.stance}
        now={toNowWords(stance.now, text.stances)}
        choices={toChoices(stances, text.stances)}
        problem={problems.stance}
      />
      <ChoiceBox
        {...say}
        label={fields.say}
        now={toNowWords(say.now, text.says)}
        choices={toChoices(says, text.says)}
        problem={problems.say}
      />
      <TextBox
        {...draft.box('approach')}
        label={fields.approach}
        placeholder={fields.approachPlaceholder}
        problem={problems.approach}
      />
      <DayBox
        {...on}
        label={fields.nextTalkOn}
        now={on.now && toDayWords(on.now)}
        problem={problems.nextTalkOn}
      />
      <PickBox
        {...by}
        label={fields.nextTalkBy}
        none={fields.personPlaceholder}
        now={by.now && people.find(({ id }) => id === by.now)?.name}
        choices={toPeopleChoices(people)}
        problem={problems.nextTalkBy}
      />
    </ChangeForm>
  );
}
