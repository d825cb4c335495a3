/** Gathers the voices into one line, which the team can say by heart: for its leads. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AmbitionView } from '../../../../shared/contracts/api/ambition.ts';
import { text } from '../../../../shared/text/views/ambition.ts';
import { QuickForm } from '../../components/forms/QuickForm.tsx';
import { useSeenVersion } from '../../components/forms/use-seen-version.ts';
import { useTeamCommand } from '../../components/forms/use-team-command.ts';
import { TextBox } from '../board/change-detail/forms/Boxes.tsx';

type Props = { readonly teamId: string; readonly vision: AmbitionView['vision'] };

export function GatherVision({ vision, ...shown }: Props) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <Box {...shown} vision={vision} onDone={() => setOpen(false)} />;
  return <Button onClick={() => setOpen(true)}>{text.vision.actions.gather}</Button>;
}

/** Where somebody wrote one in the meantime, it is shown above, and the words stay here to be saved again. */
function Box({ teamId, vision, onDone }: Props & { readonly onDone: () => void }) {
  const [words, setWords] = useState(vision?.vision ?? '');
  const { seen, toSend } = useSeenVersion(vision?.version ?? 0);
  const command = useTeamCommand(teamId, 'ambition/write-vision', String(seen));

  async function save() {
    const sent = words.trim() === '' ? 'nothing' : 'words';
    const version = toSend(command.failure);
    if (await command.send({ vision: words, version }, sent)) onDone();
  }

  return (
    <QuickForm
      label={text.vision.gatherHeading}
      sendLabel={text.cards.actions.save}
      command={command}
      onSend={save}
      onCancel={onDone}
      isFocused
    >
      <TextBox
        label={text.fields.vision}
        placeholder={text.fields.visionPlaceholder}
        value={words}
        problem={command.failure?.fields.vision}
        onChange={setWords}
      />
    </QuickForm>
  );
}
