/** Tells a cycle on its review day: what happened, what was learned, and one of three honourable ends. */
import type { ExperimentView } from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import {
  type Decision,
  decisions,
} from '../../../../../shared/domain/small-change/content/learning.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useBlueprintCommand } from '../../../api/views/blueprint.ts';
import { useTell } from '../../../components/forms/told.ts';
import { usePageDraft } from '../../../components/forms/use-page-draft.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { ChoiceBox, DayBox, TextBox, toChoices } from '../../board/change-detail/forms/Boxes.tsx';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';

type Props = {
  readonly teamId: string;
  readonly experiment: ExperimentView;
  readonly onClose: () => void;
};

type Told = {
  readonly understood: string;
  readonly happened: string;
  readonly learned: string;
  readonly surprised: string;
  readonly decision: Decision | null;
  readonly reviewOn: string;
};

const boxes = ['understood', 'happened', 'learned', 'surprised'] as const;

const nothing: Told = {
  ...{ understood: '', happened: '', learned: '', surprised: '' },
  ...{ decision: null, reviewOn: '' },
};

export function CycleForm({ teamId, experiment, onClose }: Props) {
  const { id: experimentId, version } = experiment;
  const [told, change] = usePageDraft<Told>(`${teamId} cycle ${experimentId}`, nothing);
  const { changedSince, experiment: said } = text.tab.drawUp;
  const command = useBlueprintCommand(teamId, 'experiments/tell-cycle', changedSince);
  const commandId = useCommandId(`cycle ${experimentId} ${version}`);
  const tell = useTell();
  const problems = command.failure?.fields ?? {};

  async function onSend() {
    if (!(await command.send({ ...told, commandId, experimentId, version }, 'words'))) return;
    tell(said.told);
    change(() => nothing);
    onClose();
  }

  return (
    <ChangeForm
      intro={said.tellIntro}
      command={command}
      sendLabel={said.tell}
      onSend={onSend}
      onCancel={onClose}
    >
      {boxes.map((box) => (
        <TextBox
          key={box}
          label={text.fields[box]}
          value={told[box]}
          problem={problems[box]}
          onChange={(value) => change((now) => ({ ...now, [box]: value }))}
        />
      ))}
      <ChoiceBox
        label={said.decisionLabel}
        value={told.decision}
        choices={toChoices(decisions, said.decisions)}
        problem={problems.decision}
        onChange={(decision) => change((now) => ({ ...now, decision }))}
      />
      {told.decision === 'adapt' && (
        <DayBox
          label={said.nextReview}
          value={told.reviewOn}
          problem={problems.reviewOn}
          onChange={(reviewOn) => change((now) => ({ ...now, reviewOn }))}
        />
      )}
    </ChangeForm>
  );
}
