/** Puts a value better, or takes it away: for whoever added it, and the team's leads. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AmbitionView } from '../../../../shared/contracts/api/ambition.ts';
import { text } from '../../../../shared/text/views/ambition.ts';
import { QuickForm } from '../../components/forms/QuickForm.tsx';
import { useSeenVersion } from '../../components/forms/use-seen-version.ts';
import { useTeamCommand } from '../../components/forms/use-team-command.ts';
import { TextBox } from '../board/change-detail/forms/Boxes.tsx';

type Props = { readonly teamId: string; readonly value: AmbitionView['values'][number] };

export function ChangeValue({ value, ...shown }: Props) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <Boxes {...shown} value={value} onDone={() => setOpen(false)} />;
  return (
    <Button aria-label={text.tab.ambition.editOf(value.value)} onClick={() => setOpen(true)}>
      {text.verbs.edit}
    </Button>
  );
}

/** What somebody else has done with it since is shown around the boxes, and the words stay in them. */
function Boxes({ teamId, value, onDone }: Props & { readonly onDone: () => void }) {
  const { id: valueId, version } = value;
  const [words, setWords] = useState({ value: value.value, opposite: value.opposite });
  const [isAway, setAway] = useState(false);
  const { seen, toSend } = useSeenVersion(version);
  const about = `${valueId} ${seen}`;
  const save = useTeamCommand(teamId, 'ambition/change-value', about);
  const takeAway = useTeamCommand(teamId, 'ambition/take-value-away', about);
  const { failure } = isAway ? takeAway : save;
  const isSending = save.isSending || takeAway.isSending;

  async function change() {
    setAway(false);
    const about = { valueId, version: toSend(failure) };
    if (await save.send({ ...words, ...about }, 'words')) onDone();
  }

  async function away() {
    setAway(true);
    await takeAway.send({ valueId, version: toSend(failure) }, 'press');
  }

  return (
    <QuickForm
      label={text.values.change}
      sendLabel={text.cards.actions.save}
      command={{ failure, isSending }}
      onSend={change}
      onCancel={onDone}
      isFocused
      more={
        <Button disabledFocusable={isSending} onClick={away}>
          {text.values.actions.takeAway}
        </Button>
      }
    >
      <TextBox
        isOneLine
        label={text.fields.value}
        value={words.value}
        problem={failure?.fields.value}
        onChange={(next) => setWords({ ...words, value: next })}
      />
      <TextBox
        isOneLine
        label={text.fields.opposite}
        value={words.opposite}
        problem={failure?.fields.opposite}
        onChange={(next) => setWords({ ...words, opposite: next })}
      />
    </QuickForm>
  );
}
