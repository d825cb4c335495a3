/** Handing a change on: to whom, and one line for them. */
import { useState } from 'react';
import { text } from '../../../../../../shared/text/text.ts';
import { useTeam } from '../../../../api/team.ts';
import { PickBox, TextBox } from '../forms/Boxes.tsx';
import { ChangeForm } from '../forms/ChangeForm.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import type { FormEnds } from '../forms/FormButton.tsx';
import { toPeopleChoices } from '../forms/people-choices.ts';
import { useFormCommand } from '../forms/use-form-command.ts';

type Props = { readonly view: ChangeInView; readonly ends: FormEnds };

export function HandOnForm({ view, ends }: Props) {
  const command = useFormCommand('hand-on', view);
  const [nextOwner, setNextOwner] = useState('');
  const [nextShouldKnow, setNextShouldKnow] = useState('');
  const { data: team } = useTeam(view.teamId);
  const others = (team?.people ?? []).filter(({ id }) => id !== view.change.owner?.id);
  const problems = command.failure?.fields ?? {};
  const { fields } = text;

  async function handOn() {
    const next = others.find(({ id }) => id === nextOwner);
    if (await command.send({ nextOwner, nextShouldKnow }))
      ends.onDone(text.own.handedOn(next?.name ?? ''));
  }

  return (
    <ChangeForm
      intro={text.own.intro}
      command={command}
      sendLabel={text.cards.actions.handOn}
      onSend={handOn}
      onCancel={ends.onCancel}
    >
      <PickBox
        label={fields.nextOwner}
        none={fields.personPlaceholder}
        value={nextOwner}
        choices={toPeopleChoices(others)}
        problem={problems.nextOwner}
        onChange={setNextOwner}
      />
      <TextBox
        isOneLine
        label={fields.nextShouldKnow}
        placeholder={fields.nextShouldKnowPlaceholder}
        value={nextShouldKnow}
        problem={problems.nextShouldKnow}
        onChange={setNextShouldKnow}
      />
    </ChangeForm>
  );
}
