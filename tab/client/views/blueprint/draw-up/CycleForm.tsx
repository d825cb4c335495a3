/** Tells a cycle on its review day: what happened, what was learned, and one of three honourable ends. */
import { useState } from 'react';
import type { ExperimentView } from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import {
  type Decision,
  decisions,
} from '../../../../../shared/domain/small-change/content/learning.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useTell } from '../../../components/forms/told.ts';
import { ChoiceBox, DayBox, toChoices } from '../../board/change-detail/forms/Boxes.tsx';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import { useBlueprintForm } from '../parts/use-blueprint-form.ts';
import { CycleBoxes, type CycleWords } from './CycleBoxes.tsx';

type Props = {
  readonly teamId: string;
  readonly experiment: ExperimentView;
  readonly onClose: () => void;
};

type Told = CycleWords & {
  readonly decision: Decision | null;
  readonly reviewOn: string;
};

const nothing: Told = {
  ...{ understood: '', happened: '', learned: '', surprised: '' },
  ...{ decision: null, reviewOn: '' },
};

export function CycleForm({ teamId, experiment, onClose }: Props) {
  const { id: experimentId, cycles } = experiment;
  const [cycle] = useState(cycles.find(({ decision }) => decision === null)?.n ?? 1);
  const { experiment: said } = text.tab.drawUp;
  const { draft, command } = useBlueprintForm(teamId, 'experiments/tell-cycle', {
    ...{ of: `${experimentId} ${cycle}`, words: nothing, staleWords: said.toldSince(cycle) },
  });
  const isTold = command.failure?.code === 'stale';
  const meanwhile = cycles.filter(({ n, decision }) => n === cycle && decision !== null);
  const tell = useTell();
  const problems = command.failure?.fields ?? {};

  async function onSend() {
    if (!(await command.send({ ...draft.words, experimentId, cycle }))) return;
    tell(said.told);
    onClose();
  }

  return (
    <ChangeForm
      {...{ command, draft, onSend }}
      intro={said.tellIntro}
      {...(!isTold && { sendLabel: said.tell })}
      onCancel={onClose}
      meanwhile={meanwhile.map(({ n, learned, decision }) =>
        said.cycle(n, learned ?? '', decision === null ? '' : text.tab.board.decided[decision]),
      )}
    >
      <CycleBoxes draft={draft} failure={command.failure} />
      <ChoiceBox
        {...draft.box('decision')}
        label={said.decisionLabel}
        choices={toChoices(decisions, said.decisions)}
        now={undefined}
        problem={problems.decision}
      />
      {draft.words.decision === 'adapt' && (
        <DayBox label={said.nextReview} problem={problems.reviewOn} {...draft.box('reviewOn')} />
      )}
    </ChangeForm>
  );
}
