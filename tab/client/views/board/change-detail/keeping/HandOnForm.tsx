/** Handing a change on, to somebody or to whoever will take it, with one line for them. */
import { Button } from '@fluentui/react-components';
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
  const handing = useFormCommand('hand-on', view);
  const letting = useFormCommand('let-go', view);
  const [isLetGo, setLetGo] = useState(false);
  const command = isLetGo ? letting : handing;
  const [nextOwner, setNextOwner] = useState('');
  const [nextShouldKnow, setNextShouldKnow] = useState('');
  const { data: team } = useTeam(view.teamId);
  const others = (team?.people ?? []).filter(({ id }) => id !== view.change.owner?.id);
  const problems = command.failure?.fields ?? {};
  const { fields } = text;

  async function handOn() {
    setLetGo(false);
    const next = others.find(({ id }) => id === nextOwner);
    if (await handing.send({ nextOwner, nextShouldKnow }))
      ends.onDone(text.own.handedOn(next?.name ?? ''));
  }

  /** Whoever may have been chosen in the box is not who has it next. */
  async function letGo() {
    setLetGo(true);
    if (await letting.send({ nextShouldKnow })) ends.onDone(text.own.letGo);
  }

  return (
    <ChangeForm
      intro={text.own.intro}
      command={command}
      sendLabel={text.cards.actions.handOn}
      onSend={handOn}
      onCancel={ends.onCancel}
      more={
        view.change.owner && (
          <Button disabledFocusable={letting.isSending} onClick={letGo}>
            {text.cards.actions.nobodyInParticular}
          </Button>
        )
      }
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
