/** Chooses the themes of a vote, two to eight, those with most barriers first (P6). */
import { useState } from 'react';
import type { BarriersView } from '../../../../../shared/contracts/api/barriers.ts';
import { themesToVoteOn } from '../../../../../shared/domain/strands/vote.ts';
import { text } from '../../../../../shared/text/views/barriers.ts';
import { useTell } from '../../../components/forms/told.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { ChoicesBox } from '../../board/change-detail/forms/Boxes.tsx';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';

type Props = {
  readonly teamId: string;
  readonly themes: BarriersView['themes'];
  /** The vote before. */
  readonly after: string;
  readonly onClose: () => void;
};

export function OpenVoteForm({ teamId, themes, after, onClose }: Props) {
  const bySize = themes.toSorted((a, b) => b.barriers.length - a.barriers.length);
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    bySize.slice(0, themesToVoteOn.most).map(({ id }) => id),
  );
  const command = useWallCommand(teamId, 'vote/open');
  const commandId = useCommandId(`open after ${after}`);
  const tell = useTell();
  const { prepareIntro, submitOpen, opened } = text.vote;
  const there = chosen.filter((id) => themes.some((theme) => theme.id === id));
  async function open() {
    if (!(await command.send({ commandId, themes: there }))) return;
    tell(opened);
    onClose();
  }
  return (
    <ChangeForm
      intro={prepareIntro}
      command={command}
      sendLabel={submitOpen}
      onSend={open}
      onCancel={onClose}
    >
      <ChoicesBox
        label={text.fields.themes}
        value={there}
        choices={bySize.map(({ id, name, barriers }) => ({
          value: id,
          label: text.barriers.theme(name, barriers.length),
        }))}
        problem={command.failure?.fields.themes}
        onChange={setChosen}
      />
    </ChangeForm>
  );
}
