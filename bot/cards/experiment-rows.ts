/** An experiment in a line of a list, and what is said of it in a few words. */
import { type Experiment, ownerNow } from '../../shared/domain/blueprint/experiment.ts';
import { isAtRest } from '../../shared/domain/blueprint/review.ts';
import { shortExperimentId } from '../../shared/domain/blueprint/short-experiment-id.ts';
import type { PersonRef } from '../../shared/domain/person.ts';
import { toDayWords } from '../../shared/text/dates.ts';
import { text } from '../../shared/text/text.ts';
import { plainAction } from './actions.ts';
import type { ListRow } from './list-card.ts';

/** Which experiment a button is about. */
export function toExperimentIds({ programmeId, id: experimentId }: Experiment) {
  return { programmeId, experimentId };
}

export function toExperimentRow(experiment: Experiment, people: readonly PersonRef[]): ListRow {
  const id = shortExperimentId(experiment.number);
  const title = text.blueprintInChat.actions.openExperiment(id);
  return {
    ...{ lead: id, words: experiment.title, about: toExperimentAbout(experiment, people) },
    open: plainAction(title, 'experiment.show', toExperimentIds(experiment)),
  };
}

/** Where it stands, who looks after it, and when it is looked at. */
export function toExperimentAbout(experiment: Experiment, people: readonly PersonRef[]): string {
  const { states, nobody, by, review } = text.tab.drawUp.experiment;
  const { status, reviewOn } = experiment;
  const owner = ownerNow(experiment, people);
  return [
    states[status],
    ...(status === 'ended' ? [] : [owner ? by(owner.name) : nobody]),
    ...(reviewOn === null || isAtRest(experiment) ? [] : [review(toDayWords(reviewOn))]),
  ].join(' · ');
}
