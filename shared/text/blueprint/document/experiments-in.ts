/** How an experiment is called in the document, and where its own part is. */
import type { ExperimentView } from '../../../contracts/api/blueprint/blueprint.ts';
import { isAtRest } from '../../../domain/blueprint/review.ts';
import { shortExperimentId } from '../../../domain/blueprint/short-experiment-id.ts';
import { toPlainDateWords } from '../../dates.ts';
import { type ReviewWords, toReviewWords } from '../review-words.ts';
import { line } from './build.ts';
import type { Line } from './section.ts';

/** "EX-3 Half an hour of quiet". */
export function toExperimentTitle({ number, title }: ExperimentView): string {
  return `${shortExperimentId(number)} ${title}`;
}

export function anchorOf({ number }: ExperimentView): string {
  return `experiment-${number}`;
}

export function toExperimentLink(experiment: ExperimentView): Line {
  return line(toExperimentTitle(experiment), { to: anchorOf(experiment) });
}

/** Of one that has a day: when, as the document stood then. */
export function toDueWords(experiment: ExperimentView, asOf: string, words: ReviewWords): string {
  return toReviewWords(experiment, asOf, words, toPlainDateWords) ?? '';
}

/** Those that have a day to look at them, the next first; what has ended has none. */
export function inOrderOfReview(
  experiments: readonly ExperimentView[],
): readonly (ExperimentView & { readonly reviewOn: string })[] {
  return experiments
    .flatMap((each) =>
      each.reviewOn === null || isAtRest(each) ? [] : [{ ...each, reviewOn: each.reviewOn }],
    )
    .toSorted((one, other) =>
      one.reviewOn === other.reviewOn
        ? one.number - other.number
        : one.reviewOn.localeCompare(other.reviewOn),
    );
}
