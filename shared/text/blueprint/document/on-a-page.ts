/** The blueprint on a page: what is wanted, and what is tried for it, with never more than fits there. */
import type { BlueprintView, ExperimentView } from '../../../contracts/api/blueprint/blueprint.ts';
import { toPlainDateWords } from '../../dates.ts';
import type { DocumentWords } from '../words/en-GB-document.ts';
import { heading, line, listOf, paragraphs, part } from './build.ts';
import {
  anchorOf,
  inOrderOfReview,
  toExperimentLink,
  toExperimentTitle,
} from './experiments-in.ts';
import type { Block, Section } from './section.ts';

/** Experiments are told in so many lines of so many characters at most: what is left of an A4 page below eight pillars. */
const room = { experiments: 20, lines: 20, characters: 75 } as const;

const reviewsShown = 3;

export function toOnAPagePart(view: BlueprintView, words: DocumentWords): readonly Section[] {
  const { vision, experiments } = view;
  const { onAPage, quote } = words;
  const reviews = inOrderOfReview(experiments)
    .slice(0, reviewsShown)
    .map((each) =>
      line(onAPage.review(toExperimentTitle(each), toPlainDateWords(each.reviewOn)), {
        to: anchorOf(each),
      }),
    );
  return part(onAPage.heading, [
    ...paragraphs(vision === null ? null : quote(vision)),
    ...toPillars(view, words),
    ...(reviews.length === 0 ? [] : [heading(2, onAPage.reviews), ...listOf(reviews)]),
  ]);
}

function toPillars(
  { pillars, experiments }: BlueprintView,
  words: DocumentWords,
): readonly Block[] {
  const { onAPage } = words;
  if (pillars.length === 0) return [];
  const shown = takeWithin(
    experiments.filter(({ pillarId }) => pillars.some(({ id }) => id === pillarId)),
  );
  const left = experiments.length - shown.length;
  const items = pillars.map(({ id, title }) => ({
    line: line(title),
    under: shown.filter(({ pillarId }) => pillarId === id).map(toExperimentLink),
  }));
  return [
    heading(2, onAPage.pillars),
    ...listOf(items),
    ...paragraphs(left === 0 ? null : onAPage.more(left)),
  ];
}

/** The first of them, as far as there is room. */
function takeWithin(experiments: readonly ExperimentView[]): readonly ExperimentView[] {
  let used = 0;
  return experiments.slice(0, room.experiments).filter((each) => {
    used += Math.ceil(toExperimentTitle(each).length / room.characters);
    return used <= room.lines;
  });
}
