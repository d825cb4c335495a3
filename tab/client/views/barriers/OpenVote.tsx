/** Opens a vote on two to eight of the themes: for the team's leads. */
import { useState } from 'react';
import type { BarriersView } from '../../../../shared/contracts/api/barriers.ts';
import type { StrandsView } from '../../../../shared/contracts/api/strands.ts';
import { themesToVoteOn } from '../../../../shared/domain/strands/vote.ts';
import { text } from '../../../../shared/text/text.ts';
import { QuickForm } from '../../components/forms/QuickForm.tsx';
import { useTeamCommand } from '../../components/forms/use-team-command.ts';
import { usePanelStyles } from '../../components/panels.ts';
import { ChoicesBox } from '../board/change-detail/forms/Boxes.tsx';
import type { ShownStrands } from './shown-barriers.ts';

type Props = ShownStrands & {
  readonly themes: BarriersView['themes'];
  readonly onDone: () => void;
};

export function OpenVote({ teamId, strands, themes, onDone }: Props) {
  const panels = usePanelStyles();
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    themes.slice(0, themesToVoteOn.most).map(({ id }) => id),
  );
  const command = useTeamCommand<'vote/open', StrandsView>(teamId, 'vote/open', strands);
  const { prepareIntro, submitOpen, actions } = text.vote;

  async function open() {
    if (await command.send({ themes: [...chosen] }, 'press')) onDone();
  }

  return (
    <QuickForm
      isFocused
      label={actions.open}
      sendLabel={submitOpen}
      command={command}
      onSend={open}
      onCancel={onDone}
    >
      <p className={panels.words}>{prepareIntro}</p>
      <ChoicesBox
        label={text.fields.themes}
        choices={themes.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen}
        problem={command.failure?.fields.themes}
        onChange={setChosen}
      />
    </QuickForm>
  );
}
