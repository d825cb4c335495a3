/** Puts an experiment better: what is believed in three parts, the smallest try, one thing that would show it, and when it is looked at. */
import type { ExperimentView } from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import { waysToSee } from '../../../../../shared/domain/blueprint/experiment.ts';
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
  /** In the words of its pillar’s theme. */
  readonly goingOn: string | null;
  readonly onClose: () => void;
};

type Words = {
  readonly experimentTitle: string;
  readonly ifWe: string;
  readonly thenWe: string;
  readonly becauseOf: string;
  readonly tryFirst: string;
  readonly safeguard: string;
  readonly signal: string;
  readonly seenBy: (typeof waysToSee)[number];
  readonly seenWhere: string;
  readonly reviewOn: string;
};

const boxes = [
  'ifWe',
  'thenWe',
  'becauseOf',
  'tryFirst',
  'safeguard',
  'signal',
  'seenWhere',
] as const;

export function ExperimentForm({ teamId, experiment, goingOn, onClose }: Props) {
  const { id: experimentId, version } = experiment;
  const place = `${teamId} ${experimentId} ${version}`;
  const [typed, change] = usePageDraft<Words | null>(place, null);
  const { changedSince, experiment: said } = text.tab.drawUp;
  const command = useBlueprintCommand(teamId, 'experiments/edit', changedSince);
  const commandId = useCommandId(`experiment ${experimentId} ${version}`);
  const tell = useTell();
  const words = typed ?? toTyped(experiment);
  const set = (next: Partial<Words>) => change((now) => ({ ...(now ?? words), ...next }));
  const problems = command.failure?.fields ?? {};

  async function onSend() {
    const { signal, seenBy, seenWhere, ...rest } = words;
    const first = signal.trim() === '' ? [] : [{ signal, seenBy, seenWhere }];
    const others = experiment.signals
      .slice(1)
      .map((each) => ({ signal: each.words, seenBy: each.seenBy, seenWhere: each.where ?? '' }));
    const request = { ...rest, signals: [...first, ...others], commandId, experimentId, version };
    if (!(await command.send(request, 'words'))) return;
    tell(said.isBetter(words.experimentTitle));
    change(() => null);
    onClose();
  }

  return (
    <ChangeForm
      intro={said.betterIntro}
      command={command}
      sendLabel={text.cards.actions.save}
      onSend={onSend}
      onCancel={onClose}
    >
      <TextBox
        isOneLine
        label={text.fields.experimentTitle}
        value={words.experimentTitle}
        problem={problems.experimentTitle}
        onChange={(experimentTitle) => set({ experimentTitle })}
      />
      {boxes.map((box) => (
        <TextBox
          key={box}
          isOneLine={box === 'signal' || box === 'seenWhere'}
          label={text.fields[box]}
          hint={box === 'becauseOf' && goingOn !== null ? said.goingOn(goingOn) : undefined}
          value={words[box]}
          problem={problems[box]}
          onChange={(value) => set({ [box]: value })}
        />
      ))}
      <ChoiceBox
        isBeside
        label={said.seenByLabel}
        value={words.seenBy}
        choices={toChoices(waysToSee, said.waysToSee)}
        onChange={(seenBy) => set({ seenBy })}
      />
      <DayBox
        label={text.fields.reviewOn}
        value={words.reviewOn}
        problem={problems.reviewOn}
        onChange={(reviewOn) => set({ reviewOn })}
      />
    </ChangeForm>
  );
}

function toTyped(experiment: ExperimentView): Words {
  const { title, ifWe, thenWe, because, tryFirst, safeguard, signals, reviewOn } = experiment;
  const [signal] = signals;
  return {
    ...{ experimentTitle: title, ifWe: ifWe ?? '', thenWe: thenWe ?? '' },
    ...{ becauseOf: because ?? '', tryFirst: tryFirst ?? '', safeguard: safeguard ?? '' },
    ...{ signal: signal?.words ?? '', seenBy: signal?.seenBy ?? 'a-story' },
    ...{ seenWhere: signal?.where ?? '', reviewOn: reviewOn ?? '' },
  };
}
