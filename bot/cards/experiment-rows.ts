/** An experiment in a line of a list, and what is said of it in a few words. */
import { type Experiment, ownerNow } from '../../shared/domain/blueprint/experiment.ts';
import type { Around } from '../../shared/domain/blueprint/experiments.ts';
import { shortExperimentId } from '../../shared/domain/blueprint/short-experiment-id.ts';
import { toReviewWords } from '../../shared/text/blueprint/review-words.ts';
import { toDayWords } from '../../shared/text/dates.ts';
import { text } from '../../shared/text/text.ts';
import { plainAction } from './actions.ts';
import type { ListRow } from './list-card.ts';

/** `today`: `YYYY-MM-DD`. */
type Seen = Pick<Around, 'people' | 'today'>;

/** Which experiment a button is about. */
export function toExperimentIds({ programmeId, id: experimentId }: Experiment) {
  return { programmeId, experimentId };
}

export function toExperimentRow(experiment: Experiment, around: Seen): ListRow {
  const id = shortExperimentId(experiment.number);
  const title = text.blueprintInChat.actions.openExperiment(id);
  return {
    ...{ lead: id, words: experiment.title, about: toExperimentAbout(experiment, around) },
    open: plainAction(title, 'experiment.show', toExperimentIds(experiment)),
  };
}

/** Where it stands, who looks after it, and when it is looked at. */
export function toExperimentAbout(experiment: Experiment, { people, today }: Seen): string {
  const { states, nobody, by, ...words } = text.tab.drawUp.experiment;
  const { status } = experiment;
  const owner = ownerNow(experiment, people);
  const review = toReviewWords(experiment, today, words, toDayWords);
  return [
    states[status],
    ...(status === 'ended' ? [] : [owner ? by(owner.name) : nobody]),
    ...(review === null ? [] : [review]),
  ].join(' · ');
}
