/** Puts right what was told of the last cycle: its words; what was decided then stays. */
import type { ExperimentView } from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useTell } from '../../../components/forms/told.ts';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import { useBlueprintForm } from '../parts/use-blueprint-form.ts';
import { CycleBoxes } from './CycleBoxes.tsx';

type Props = {
  readonly teamId: string;
  readonly experiment: ExperimentView;
  readonly cycle: ExperimentView['cycles'][number];
  readonly onClose: () => void;
};

export function CorrectCycle({ teamId, experiment, cycle, onClose }: Props) {
  const { id: experimentId, version } = experiment;
  const { happened, understood, learned, surprised, n } = cycle;
  const { experiment: said } = text.tab.drawUp;
  const { draft, command } = useBlueprintForm(teamId, 'experiments/correct-cycle', {
    ...{ of: `${experimentId} ${n}`, version },
    words: {
      ...{ happened: happened ?? '', understood: understood ?? '' },
      ...{ learned: learned ?? '', surprised: surprised ?? '' },
    },
  });
  const tell = useTell();

  async function onSend() {
    if (!(await command.send({ ...draft.words, experimentId, cycle: n }))) return;
    tell(said.corrected);
    onClose();
  }

  return (
    <ChangeForm
      {...{ command, draft, onSend }}
      intro={said.correctIntro(n)}
      sendLabel={text.cards.actions.save}
      onCancel={onClose}
    >
      <CycleBoxes draft={draft} failure={command.failure} />
    </ChangeForm>
  );
}
