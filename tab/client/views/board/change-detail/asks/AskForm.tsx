/** Asking for a yes: somebody in the team, or the role of somebody who is not. */
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';
import { findCalled } from '../../../../../../shared/domain/team/find-people.ts';
import { toAskedWords } from '../../../../../../shared/text/ask-words.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import { useMe } from '../../../../api/me.ts';
import { useTeam } from '../../../../api/team.ts';
import { PickBox, TextBox } from '../forms/Boxes.tsx';
import { ChangeForm } from '../forms/ChangeForm.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import type { FormEnds } from '../forms/FormButton.tsx';
import { toAskChoices } from '../forms/people-choices.ts';
import { useForm } from '../forms/use-form.ts';

type Props = { readonly view: ChangeInView; readonly ends: FormEnds };

export function AskForm({ view, ends }: Props) {
  const { asks } = view.change;
  const { command, draft } = useForm('asks', view, {
    words: { of: '', ofRole: '', words: '' },
    around: asks.map(({ id }) => id),
  });
  const since = asks.filter(({ id }) => !draft.begunIn?.includes(id));
  const { data: team } = useTeam(view.teamId);
  const { data: me } = useMe();
  const others = (team?.people ?? []).filter(({ id }) => id !== me?.id);
  const problems = command.failure?.fields ?? {};
  const { fields } = text;

  async function ask() {
    if (!(await command.send(draft.words))) return;
    const { of, ofRole } = draft.words;
    const asked = others.find(({ id }) => id === of) ?? findCalled(others, ofRole);
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
      draft={draft}
      meanwhile={since.map(toAskedSince)}
    >
      <PickBox
        {...draft.box('of')}
        label={fields.of}
        none={fields.personPlaceholder}
        choices={toAskChoices(others)}
        problem={problems.of}
      />
      <TextBox
        isOneLine
        {...draft.box('ofRole')}
        label={fields.ofRole}
        placeholder={fields.rolePlaceholder}
        problem={problems.ofRole}
      />
      <TextBox
        {...draft.box('words')}
        label={fields.words}
        placeholder={fields.wordsPlaceholder}
        problem={problems.words}
      />
    </ChangeForm>
  );
}

function toAskedSince(ask: ChangeDetail['asks'][number]): string {
  return `${text.history.askedOf(ask.by.name, toAskedWords(ask))}.`;
}
