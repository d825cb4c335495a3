/** A voice of one's own for the vision; in a workshop one after the other. */
import { useState } from 'react';
import { text } from '../../../../shared/text/views/ambition.ts';
import { QuickForm } from '../../components/forms/QuickForm.tsx';
import { useTeamCommand } from '../../components/forms/use-team-command.ts';
import { TextBox } from '../board/change-detail/forms/Boxes.tsx';
import { useKept } from '../board/change-detail/forms/use-kept.ts';

export function AddVoice(shown: { readonly teamId: string }) {
  const [added, setAdded] = useState(0);
  return <Box key={added} {...shown} isFocused={added > 0} onAdded={() => setAdded(added + 1)} />;
}

type Props = { readonly teamId: string; readonly isFocused: boolean; readonly onAdded: () => void };

function Box({ teamId, isFocused, onAdded }: Props) {
  const kept = useKept<string>(`${teamId} add-voice`);
  const [voice, setVoice] = useState(() => kept.read(isString) ?? '');
  const command = useTeamCommand(teamId, 'ambition/add-voice');

  async function add() {
    if (!(await command.send({ voice }, voice.trim() === '' ? 'nothing' : 'words'))) return;
    kept.forget();
    onAdded();
  }

  return (
    <QuickForm
      label={text.vision.voiceHeading}
      sendLabel={text.vision.actions.addVoice}
      command={command}
      onSend={add}
      isFocused={isFocused}
    >
      <TextBox
        isOneLine
        label={text.fields.voice}
        placeholder={text.fields.voicePlaceholder}
        value={voice}
        problem={command.failure?.fields.voice}
        onChange={(next) => {
          setVoice(next);
          kept.keep(next);
        }}
      />
    </QuickForm>
  );
}

function isString(kept: unknown): kept is string {
  return typeof kept === 'string';
}
