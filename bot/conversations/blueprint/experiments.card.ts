/** All experiments of a blueprint, by where they stand: what is under way first (P20). */
import type { ExperimentState } from '../../../shared/domain/blueprint/experiment.ts';
import { text } from '../../../shared/text/text.ts';
import type { LoadedExperiments } from '../../../shared/use-cases/blueprint/load-experiments.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { plainAction } from '../../cards/actions.ts';
import { toExperimentRow } from '../../cards/experiment-rows.ts';
import { renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';
import type { SeenProgramme } from '../../dialogue/find-programme.ts';
import { toProgrammeSwitches } from './switches.ts';

/** Enough to read between two visits. */
const shownAtOnce = 12;

const switchRoom = 4;

const inOrder: readonly ExperimentState[] = ['running', 'proposed', 'resting', 'ended'];

export type ExperimentsCard = Pick<LoadedExperiments, 'programme' | 'name' | 'around'> &
  Pick<LoadedExperiments, 'experiments'> & {
    readonly others: readonly Pick<SeenProgramme, 'id' | 'name'>[];
  };

export function renderExperimentsCard(
  { programme, name, around, experiments, others }: ExperimentsCard,
  { linkToTab }: Pick<Deps, 'linkToTab'>,
): Card {
  const { actions, experiments: words } = text.blueprintInChat;
  const { states } = text.tab.drawUp.experiment;
  const sorted = inOrder.flatMap((state) => experiments.filter(({ status }) => status === state));
  const shown = Map.groupBy(sorted.slice(0, shownAtOnce), ({ status }) => status);
  const hidden = sorted.length - shownAtOnce;
  const { programmeId } = programme;
  return renderListCard({
    heading: words.heading(name),
    intro: experiments.length === 0 ? words.none : words.intro,
    groups: [...shown].map(([status, all]) => ({
      heading: states[status],
      rows: all.map((each) => toExperimentRow(each, around)),
    })),
    closing: hidden > 0 ? words.more(hidden) : undefined,
    actions: [
      plainAction(actions.blueprint, 'blueprint.show', { programmeId }),
      ...toProgrammeSwitches(others, 'experiments.show', switchRoom),
    ],
    links: [{ title: actions.openDrawUp, url: linkToTab('blueprint/draw-up') }],
  });
}
