/** The blueprint on a page: what is wanted, and what is tried for it, with never more than fits there. */
import type { BlueprintView, ExperimentView } from '../../../contracts/api/blueprint/blueprint.ts';
import type { DocumentWords } from '../words/en-GB-document.ts';
import { heading, line, listOf, paragraphs, part } from './build.ts';
import {
  anchorOf,
  inOrderOfReview,
  toDueWords,
  toExperimentLink,
  toExperimentTitle,
} from './experiments-in.ts';
import type { Block, Section } from './section.ts';

/** An A4 page holds so many lines of so many characters below its headings; experiments have what the rest leaves. */
const room = { experiments: 20, lines: 28, characters: 75 } as const;

const reviewsShown = 3;

export function toOnAPagePart(view: BlueprintView, words: DocumentWords): readonly Section[] {
  const { vision, experiments, asOf } = view;
  const { onAPage, quote, goOn } = words;
  const reviews = inOrderOfReview(experiments)
    .slice(0, reviewsShown)
    .map((each) =>
      line(onAPage.review(toExperimentTitle(each), toDueWords(each, asOf, goOn)), {
        to: anchorOf(each),
      }),
    );
  const besides = [vision ?? '', ...reviews.map((each) => each.words)];
  return part(onAPage.heading, [
    ...paragraphs(vision === null ? null : quote(vision)),
    ...toPillars(view, words, linesOf(besides)),
    ...(reviews.length === 0 ? [] : [heading(2, onAPage.reviews), ...listOf(reviews)]),
  ]);
}

function toPillars(
  { pillars, experiments }: BlueprintView,
  words: DocumentWords,
  taken: number,
): readonly Block[] {
  const { onAPage } = words;
  if (pillars.length === 0) return [];
  const left = room.lines - taken - linesOf(pillars.map(({ title }) => title));
  const shown = takeWithin(
    experiments.filter(({ pillarId }) => pillars.some(({ id }) => id === pillarId)),
    left,
  );
  const others = experiments.length - shown.length;
  const items = pillars.map(({ id, title }) => ({
    line: line(title),
    under: shown.filter(({ pillarId }) => pillarId === id).map(toExperimentLink),
  }));
  return [
    heading(2, onAPage.pillars),
    ...listOf(items),
    ...paragraphs(others === 0 ? null : onAPage.more(others)),
  ];
}

/** The first of them, as far as there is room. */
function takeWithin(
  experiments: readonly ExperimentView[],
  lines: number,
): readonly ExperimentView[] {
  let used = 0;
  return experiments.slice(0, room.experiments).filter((each) => {
    used += linesOf([toExperimentTitle(each)]);
    return used <= lines;
  });
}

/** How many lines they take, each for itself. */
function linesOf(all: readonly string[]): number {
  return all.reduce((sum, words) => sum + Math.ceil(words.length / room.characters), 0);
}
