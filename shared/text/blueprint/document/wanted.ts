/** What we want: the vision, and each value beside what it looks like when it is missing. */
import type { BlueprintView } from '../../../contracts/api/blueprint/blueprint.ts';
import type { DocumentWords } from '../words/en-GB-document.ts';
import { cell, heading, paragraphs, part } from './build.ts';
import type { Block, Section } from './section.ts';

export function toWantedPart(view: BlueprintView, words: DocumentWords): readonly Section[] {
  const { vision } = view;
  const { wanted, quote } = words;
  return part(wanted.heading, [
    ...paragraphs(vision === null ? null : quote(vision), { lead: wanted.vision }),
    ...toValues(view, words),
  ]);
}

function toValues({ values }: BlueprintView, { wanted, nothing }: DocumentWords): readonly Block[] {
  if (values.length === 0) return [];
  const { value, opposite } = wanted.heads;
  return [
    heading(2, wanted.values),
    {
      kind: 'table',
      name: wanted.values,
      head: [value, opposite],
      rows: values.map((each) => [cell(each.value, nothing), cell(each.opposite, nothing)]),
      widths: [1, 1],
    },
  ];
}
