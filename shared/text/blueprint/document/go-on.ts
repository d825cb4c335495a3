/** How we keep learning, what the document leaves out, and the words it uses. */
import type { BlueprintView } from '../../../contracts/api/blueprint/blueprint.ts';
import { shortExperimentId } from '../../../domain/blueprint/short-experiment-id.ts';
import type { DocumentWords } from '../words/en-GB-document.ts';
import { cell, heading, line, listOf, paragraphs, part } from './build.ts';
import { anchorOf, inOrderOfReview, toDueWords } from './experiments-in.ts';
import type { Block, Section } from './section.ts';

export function toGoOnPart(
  { experiments, edition, asOf }: BlueprintView,
  words: DocumentWords,
): readonly Section[] {
  if (experiments.length === 0) return [];
  const { goOn } = words;
  const alter = edition === null ? goOn.alter : goOn.isEdition;
  return part(goOn.heading, [...toReviews(experiments, asOf, words), ...paragraphs(alter)]);
}

function toReviews(
  experiments: BlueprintView['experiments'],
  asOf: string,
  { goOn, experiments: { nobody }, nothing }: DocumentWords,
): readonly Block[] {
  const { heads, reviews, about } = goOn;
  const inOrder = inOrderOfReview(experiments);
  if (inOrder.length === 0) return [];
  return [
    heading(2, reviews),
    ...paragraphs(about),
    {
      kind: 'table',
      name: reviews,
      head: [heads.on, heads.experiment, heads.title, heads.owner],
      rows: inOrder.map((each) => [
        [line(toDueWords(each, asOf, goOn))],
        [line(shortExperimentId(each.number), { to: anchorOf(each) })],
        cell(each.title, nothing),
        cell(each.owner?.name ?? nobody, nothing),
      ]),
      widths: [4, 3, 6, 4],
    },
  ];
}

export function toLeftOutPart({ leftOut }: DocumentWords): readonly Section[] {
  return part(leftOut.heading, listOf(leftOut.lines.map((each) => line(each))));
}

export function toGlossaryPart({ glossary }: DocumentWords): readonly Section[] {
  const terms = glossary.terms.map(({ term, words }) => line(words, { lead: term }));
  return part(glossary.heading, listOf(terms));
}
