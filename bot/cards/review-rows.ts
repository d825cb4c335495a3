/** Experiments to look at, in a line of a message that tells other things as well, with the press that opens them (P20). */
import type { Experiment } from '../../shared/domain/blueprint/experiment.ts';
import { shortExperimentId } from '../../shared/domain/blueprint/short-experiment-id.ts';
import { text } from '../../shared/text/text.ts';
import { type CardAction, plainAction } from './actions.ts';
import { toExperimentIds } from './experiment-rows.ts';
import type { ToldRow } from './told-row.ts';

/** None where there is none: a message has room for one line of them. */
export function toReviewRows(experiments: readonly Experiment[]): readonly ToldRow[] {
  return toRow(experiments, text.blueprintInChat.review.today);
}

export function toLeftOpenRows(experiments: readonly Experiment[]): readonly ToldRow[] {
  return toRow(experiments, text.blueprintInChat.review.leftOpen);
}

function toRow(
  experiments: readonly Experiment[],
  toWords: (names: readonly string[]) => string,
): readonly ToldRow[] {
  const [first, ...others] = experiments;
  if (!first) return [];
  const { title } = text.tab.drawUp.experiment;
  const names = experiments.map((each) => title(each.number, each.title));
  return [{ words: toWords(names), action: others.length === 0 ? toLook(first) : toAll(first) }];
}

function toLook(experiment: Experiment): CardAction {
  const title = text.blueprintInChat.review.look(shortExperimentId(experiment.number));
  return plainAction(title, 'experiment.open-cycle', toExperimentIds(experiment));
}

function toAll({ programmeId }: Experiment): CardAction {
  return plainAction(text.blueprintInChat.actions.experiments, 'experiments.show', { programmeId });
}
