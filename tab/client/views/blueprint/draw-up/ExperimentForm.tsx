/** Puts an experiment better: what is believed in three parts, the smallest try, one thing that would show it, and when it is looked at. */
import type { ExperimentView } from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import { waysToSee } from '../../../../../shared/domain/blueprint/experiment.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useTell } from '../../../components/forms/told.ts';
import { ChoiceBox, DayBox, TextBox, toChoices } from '../../board/change-detail/forms/Boxes.tsx';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import { toNowWords } from '../../board/change-detail/forms/now-words.ts';
import { useBlueprintForm } from '../parts/use-blueprint-form.ts';

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
  'experimentTitle',
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
  const { experiment: said } = text.tab.drawUp;
  const { draft, command } = useBlueprintForm(teamId, 'experiments/edit', {
    ...{ of: experimentId, version, words: toWords(experiment), isAllInBoxes: true },
  });
  const seenBy = draft.box('seenBy');
  const tell = useTell();
  const problems = command.failure?.fields ?? {};

  async function onSend() {
    const { signal, seenBy: way, seenWhere, ...rest } = draft.words;
    const first = signal.trim() === '' ? [] : [{ signal, seenBy: way, seenWhere }];
    const others = experiment.signals
      .slice(1)
      .map((each) => ({ signal: each.words, seenBy: each.seenBy, seenWhere: each.where ?? '' }));
    if (!(await command.send({ ...rest, signals: [...first, ...others], experimentId }))) return;
    tell(said.isBetter(rest.experimentTitle));
    onClose();
  }

  return (
    <ChangeForm
      intro={said.betterIntro}
      command={command}
      sendLabel={text.cards.actions.save}
      onSend={onSend}
      onCancel={onClose}
      draft={draft}
    >
      {boxes.map((box) => (
        <TextBox
          key={box}
          isOneLine={box === 'experimentTitle' || box === 'signal' || box === 'seenWhere'}
          label={text.fields[box]}
          hint={box === 'becauseOf' && goingOn !== null ? said.goingOn(goingOn) : undefined}
          problem={problems[box]}
          {...draft.box(box)}
        />
      ))}
      <ChoiceBox
        {...seenBy}
        isBeside
        label={said.seenByLabel}
        now={toNowWords(seenBy.now, said.waysToSee)}
        choices={toChoices(waysToSee, said.waysToSee)}
      />
      <DayBox label={text.fields.reviewOn} problem={problems.reviewOn} {...draft.box('reviewOn')} />
    </ChangeForm>
  );
}

function toWords(experiment: ExperimentView): Words {
  const { title, ifWe, thenWe, because, tryFirst, safeguard, signals, reviewOn } = experiment;
  const [signal] = signals;
  return {
    ...{ experimentTitle: title, ifWe: ifWe ?? '', thenWe: thenWe ?? '' },
    ...{ becauseOf: because ?? '', tryFirst: tryFirst ?? '', safeguard: safeguard ?? '' },
    ...{ signal: signal?.words ?? '', seenBy: signal?.seenBy ?? 'a-story' },
    ...{ seenWhere: signal?.where ?? '', reviewOn: reviewOn ?? '' },
  };
}
