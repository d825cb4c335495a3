/** Who signed an edition, with room for those who sign on paper. */
import type { BlueprintView } from '../../../contracts/api/blueprint/blueprint.ts';
import type { EditionView } from '../../../contracts/api/blueprint/editions.ts';
import { toPlainDateWords } from '../../dates.ts';
import type { DocumentWords } from '../words/en-GB-document.ts';
import { cell, heading, line, paragraphs, part } from './build.ts';
import type { Block, Section } from './section.ts';

/** A draft is agreed by nobody. */
export function toAgreedPart({ edition }: BlueprintView, words: DocumentWords): readonly Section[] {
  if (edition === null) return [];
  const { heading: title, none, onPaper, lines } = words.agreed;
  const signed = edition.signatures.length === 0 ? paragraphs(none) : [toTable(edition, words)];
  const empty = lines.flatMap((each) => paragraphs(each));
  return part(title, [...signed, heading(2, onPaper), ...empty]);
}

function toTable({ signatures }: EditionView, { agreed, nothing }: DocumentWords): Block {
  const { name, as, on, words: said } = agreed.heads;
  return {
    kind: 'table',
    name: agreed.heading,
    head: [name, as, on, said],
    rows: signatures.map((each) => [
      [line(each.name)],
      [line(each.as)],
      [line(toPlainDateWords(each.on))],
      cell(each.words, nothing),
    ]),
    widths: [3, 3, 3, 5],
  };
}
