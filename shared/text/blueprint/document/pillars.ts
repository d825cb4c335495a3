/** The pillars: what would be different, what it needs, who is committed to it, and what is tried for it. */
import type { BlueprintView, PillarView } from '../../../contracts/api/blueprint/blueprint.ts';
import { layers } from '../../../domain/sensemaking/sense.ts';
import { toPlainDateWords } from '../../dates.ts';
import type { DocumentWords } from '../words/en-GB-document.ts';
import { cell, heading, listOf, paragraphs, part, type ToNote } from './build.ts';
import { toExperimentLink } from './experiments-in.ts';
import type { Block, Section } from './section.ts';
import { sourcesIn } from './sources.ts';

export function toPillarsPart(
  view: BlueprintView,
  words: DocumentWords,
  toNote: ToNote,
): readonly Section[] {
  const { pillars } = view;
  const { heading: title, none } = words.pillars;
  if (pillars.length === 0) return part(title, paragraphs(none));
  const blocks = pillars.flatMap((pillar, at) => toPillar(pillar, at + 1, { view, words, toNote }));
  return part(title, blocks);
}

type Draft = {
  readonly view: BlueprintView;
  readonly words: DocumentWords;
  readonly toNote: ToNote;
};

function toPillar(pillar: PillarView, n: number, { view, words, toNote }: Draft): readonly Block[] {
  const { id, title, different, themeIds } = pillar;
  const { pillars } = words;
  const experiments = view.experiments.filter(({ pillarId }) => pillarId === id);
  const themes = view.themes.filter((theme) => themeIds.includes(theme.id));
  const from = themes.length === 0 ? null : pillars.from(themes.map(({ name }) => name));
  return [
    heading(2, pillars.title(n, title)),
    ...paragraphs(from, { note: toNote(sourcesIn(view, themeIds, words)) }),
    ...paragraphs(different, { lead: pillars.different }),
    ...toNeeds(pillar, words),
    ...toCommitment(pillar, words),
    ...(experiments.length === 0 ? [] : [heading(3, pillars.experiments)]),
    ...listOf(experiments.map(toExperimentLink)),
  ];
}

function toNeeds({ title, needs }: PillarView, words: DocumentWords): readonly Block[] {
  const { heads, needs: name } = words.pillars;
  if (layers.every((layer) => needs[layer] === null)) return [];
  return [
    heading(3, name),
    {
      kind: 'table',
      name: `${name}: ${title}`,
      head: layers.map((layer) => heads[layer]),
      rows: [layers.map((layer) => cell(needs[layer], words.nothing))],
      widths: layers.map(() => 1),
    },
  ];
}

function toCommitment({ commitment }: PillarView, words: DocumentWords): readonly Block[] {
  if (commitment === null) return [];
  const { commitment: lead, by } = words.pillars;
  const { words: said, name, on } = commitment;
  return paragraphs(by(said, name, toPlainDateWords(on)), { lead });
}
