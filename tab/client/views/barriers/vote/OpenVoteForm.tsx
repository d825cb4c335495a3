/** Chooses the themes of a vote, two to eight, those with most in them first (P6). */
import { useState } from 'react';
import { themesToVoteOn } from '../../../../../shared/domain/strands/vote.ts';
import { text } from '../../../../../shared/text/views/barriers.ts';
import { useTell } from '../../../components/forms/told.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { ChoicesBox } from '../../board/change-detail/forms/Boxes.tsx';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import type { VoteCommand } from './Ballot.tsx';

export type ThemeToVoteOn = {
  readonly id: string;
  readonly name: string;
  /** How many things are in it. */
  readonly size: number;
};

type Props = {
  readonly themes: readonly ThemeToVoteOn[];
  readonly command: VoteCommand<{ readonly commandId: string; readonly themes: string[] }>;
  /** The vote before. */
  readonly after: string;
  readonly onClose: () => void;
};

export function OpenVoteForm({ themes, command, after, onClose }: Props) {
  const bySize = themes.toSorted((a, b) => b.size - a.size);
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    bySize.slice(0, themesToVoteOn.most).map(({ id }) => id),
  );
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
        choices={bySize.map(({ id, name, size }) => ({
          value: id,
          label: text.barriers.theme(name, size),
        }))}
        problem={command.failure?.fields.themes}
        onChange={setChosen}
      />
    </ChangeForm>
  );
}
