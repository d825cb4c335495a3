/** Everything that was put in, and where it went: both ways to be followed. */
import type { BlueprintView, SourceView } from '../../../contracts/api/blueprint/blueprint.ts';
import { shortExperimentId } from '../../../domain/blueprint/short-experiment-id.ts';
import { text } from '../../views/blueprint.ts';
import { toGatheredWords } from '../gathered-words.ts';
import type { DocumentWords } from '../words/en-GB-document.ts';
import { line, lines, paragraphs, part } from './build.ts';
import type { Cell, Section } from './section.ts';
import { toSourceWords } from './sources.ts';

export function toSourcesPart(view: BlueprintView, words: DocumentWords): readonly Section[] {
  const { heading: title, about, heads } = words.sources;
  if (view.sources.length === 0) return [];
  return part(title, [
    ...paragraphs(about),
    {
      kind: 'table',
      name: title,
      head: [heads.words, heads.kind, heads.source, heads.theme, heads.pillar, heads.experiment],
      rows: view.sources.map((source) => toRow(source, view, words)),
      widths: [11, 5, 6, 6, 6, 6],
    },
  ]);
}

function toRow(source: SourceView, view: BlueprintView, words: DocumentWords): readonly Cell[] {
  const { nothing } = words;
  const themes = view.themes.filter(({ items }) => items.includes(source.id));
  const pillars = view.pillars.filter(({ themeIds }) =>
    themes.some(({ id }) => themeIds.includes(id)),
  );
  const experiments = view.experiments.filter(({ from }) => isFrom(from, source));
  return [
    lines(toGatheredWords(source)),
    [line(text.tab.blueprint.kinds[source.said.kind])],
    [line(toSourceWords(source, words))],
    each(
      themes.map(({ name }) => name),
      nothing,
    ),
    each(
      pillars.map(({ title }) => title),
      nothing,
    ),
    each(
      experiments.map(({ number }) => shortExperimentId(number)),
      nothing,
    ),
  ];
}

function isFrom(from: BlueprintView['experiments'][number]['from'], source: SourceView): boolean {
  return from !== null && 'changeId' in source.from && from.changeId === source.from.changeId;
}

function each(all: readonly string[], nothing: string): Cell {
  return all.length === 0 ? [line(nothing)] : all.map((words) => line(words));
}
