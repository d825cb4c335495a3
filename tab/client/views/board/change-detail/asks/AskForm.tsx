/** Asking for a yes: somebody in the team, or the role of somebody who is not. */
import { useState } from 'react';
import { text } from '../../../../../../shared/text/text.ts';
import { useMe } from '../../../../api/me.ts';
import { useTeam } from '../../../../api/team.ts';
import { PickBox, TextBox } from '../forms/Boxes.tsx';
import { ChangeForm } from '../forms/ChangeForm.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import type { FormEnds } from '../forms/FormButton.tsx';
import { toAskChoices } from '../forms/people-choices.ts';
import { useFormCommand } from '../forms/use-form-command.ts';

type Props = { readonly view: ChangeInView; readonly ends: FormEnds };

export function AskForm({ view, ends }: Props) {
  const command = useFormCommand('asks', view);
  const [of, setOf] = useState('');
  const [ofRole, setOfRole] = useState('');
  const [words, setWords] = useState('');
  const { data: team } = useTeam(view.teamId);
  const { data: me } = useMe();
  const others = (team?.people ?? []).filter(({ id }) => id !== me?.id);
  const problems = command.failure?.fields ?? {};
  const { fields } = text;

  async function ask() {
    if (!(await command.send({ of, ofRole, words }))) return;
    const asked = others.find(({ id }) => id === of);
    const { sent, takenThere, theRole } = text.ask;
    ends.onDone(asked ? sent(asked.name) : takenThere(theRole(ofRole.trim())));
  }

  return (
    <ChangeForm
      intro={text.ask.formIntro}
      command={command}
      sendLabel={text.cards.actions.sendAsk}
      onSend={ask}
      onCancel={ends.onCancel}
    >
      <PickBox
        label={fields.of}
        none={fields.personPlaceholder}
        value={of}
        choices={toAskChoices(others)}
        problem={problems.of}
        onChange={setOf}
      />
      <TextBox
        isOneLine
        label={fields.ofRole}
        placeholder={fields.rolePlaceholder}
        value={ofRole}
        problem={problems.ofRole}
        onChange={setOfRole}
      />
      <TextBox
        label={fields.words}
        placeholder={fields.wordsPlaceholder}
        value={words}
        problem={problems.words}
        onChange={setWords}
      />
    </ChangeForm>
  );
}
