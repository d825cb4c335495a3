/** One value after the other, as the room says them: both halves, Enter, and the boxes are ready for the next. */
import { useState } from 'react';
import { text } from '../../../../shared/text/views/ambition.ts';
import { QuickForm } from '../../components/forms/QuickForm.tsx';
import { useTeamCommand } from '../../components/forms/use-team-command.ts';
import { TextBox } from '../board/change-detail/forms/Boxes.tsx';
import { useKept } from '../board/change-detail/forms/use-kept.ts';

type Words = { readonly value: string; readonly opposite: string };

const nothing: Words = { value: '', opposite: '' };

export function AddValue({ teamId }: { readonly teamId: string }) {
  const [added, setAdded] = useState(0);
  return (
    <Boxes key={added} teamId={teamId} isFocused={added > 0} onAdded={() => setAdded(added + 1)} />
  );
}

type Props = { readonly teamId: string; readonly isFocused: boolean; readonly onAdded: () => void };

function Boxes({ teamId, isFocused, onAdded }: Props) {
  const kept = useKept<Words>(`${teamId} add-value`);
  const [words, setWords] = useState(() => kept.read(isWords) ?? nothing);
  const command = useTeamCommand(teamId, 'ambition/add-value');
  const { failure } = command;
  const { fields, values } = text;

  function type(next: Partial<Words>) {
    const typed = { ...words, ...next };
    setWords(typed);
    kept.keep(typed);
  }

  async function add() {
    const isEmpty = `${words.value}${words.opposite}`.trim() === '';
    if (!(await command.send(words, isEmpty ? 'nothing' : 'words'))) return;
    kept.forget();
    onAdded();
  }

  return (
    <QuickForm
      label={text.tab.ambition.addValue}
      sendLabel={values.actions.add}
      command={command}
      onSend={add}
      isFocused={isFocused}
    >
      <TextBox
        isOneLine
        label={fields.value}
        placeholder={fields.valuePlaceholder}
        value={words.value}
        problem={failure?.fields.value}
        onChange={(value) => type({ value })}
      />
      <TextBox
        isOneLine
        label={fields.opposite}
        placeholder={fields.oppositePlaceholder}
        value={words.opposite}
        problem={failure?.fields.opposite}
        onChange={(opposite) => type({ opposite })}
      />
    </QuickForm>
  );
}

function isWords(kept: unknown): kept is Words {
  const { value, opposite } = (kept ?? {}) as Partial<Words>;
  return typeof value === 'string' && typeof opposite === 'string';
}
