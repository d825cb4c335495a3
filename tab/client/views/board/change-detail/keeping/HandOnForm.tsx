/** Handing a change on, to somebody or to whoever will take it, with one line for them. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';
import { shortId } from '../../../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import { useTeam } from '../../../../api/team.ts';
import { PickBox, TextBox } from '../forms/Boxes.tsx';
import { ChangeForm } from '../forms/ChangeForm.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import type { FormEnds } from '../forms/FormButton.tsx';
import { toPeopleChoices } from '../forms/people-choices.ts';
import { useForm } from '../forms/use-form.ts';
import { useFormCommand } from '../forms/use-form-command.ts';

type Props = { readonly view: ChangeInView; readonly ends: FormEnds };

export function HandOnForm({ view, ends }: Props) {
  const { owner } = view.change;
  const { command: handing, draft } = useForm('hand-on', view, {
    words: { nextOwner: '', nextShouldKnow: '' },
    around: owner?.id,
  });
  const letting = useFormCommand('let-go', view);
  const [isLetGo, setLetGo] = useState(false);
  const command = isLetGo ? letting : handing;
  const { data: team } = useTeam(view.teamId);
  const others = (team?.people ?? []).filter(({ id }) => id !== owner?.id);
  const problems = command.failure?.fields ?? {};
  const { fields } = text;

  async function handOn() {
    setLetGo(false);
    const next = others.find(({ id }) => id === draft.words.nextOwner);
    if (await handing.send(draft.words)) ends.onDone(text.own.handedOn(next?.name ?? ''));
  }

  /** Whoever may have been chosen in the box is not who has it next. */
  async function letGo() {
    setLetGo(true);
    const { nextShouldKnow } = draft.words;
    const sent = nextShouldKnow.trim() === '' ? 'press' : 'words';
    if (!(await letting.send({ nextShouldKnow }, sent))) return;
    draft.forget();
    ends.onDone(text.own.letGo);
  }

  return (
    <ChangeForm
      intro={text.own.intro}
      command={command}
      sendLabel={text.cards.actions.handOn}
      onSend={handOn}
      onCancel={ends.onCancel}
      draft={draft}
      meanwhile={draft.begunIn === owner?.id ? [] : [toOwnerWords(view.change)]}
      more={
        owner && (
          <Button disabledFocusable={letting.isSending} onClick={letGo}>
            {text.cards.actions.nobodyInParticular}
          </Button>
        )
      }
    >
      <PickBox
        {...draft.box('nextOwner')}
        label={fields.nextOwner}
        none={fields.personPlaceholder}
        choices={toPeopleChoices(others)}
        problem={problems.nextOwner}
      />
      <TextBox
        isOneLine
        {...draft.box('nextShouldKnow')}
        label={fields.nextShouldKnow}
        placeholder={fields.nextShouldKnowPlaceholder}
        problem={problems.nextShouldKnow}
      />
    </ChangeForm>
  );
}

function toOwnerWords({ number, owner }: ChangeDetail): string {
  const { whoHas, nobodyHas } = text.own;
  return owner ? whoHas(shortId(number), owner.name) : nobodyHas(shortId(number));
}
