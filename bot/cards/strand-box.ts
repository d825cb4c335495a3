/** The box in which a strand is chosen, of those that go on. */
import { noStrand } from '../../shared/contracts/cards/no-strand.ts';
import type { NamedStrand } from '../../shared/domain/strands/strands-now.ts';
import { text } from '../../shared/text/text.ts';
import { type Box, choiceBox } from './form.ts';

export function toStrandBox(
  strands: readonly NamedStrand[],
  strandId: string | null,
  label: string = text.fields.strand,
): Box {
  const choices = [
    ...strands.map(({ id, name }) => ({ value: id, title: name })),
    { value: noStrand, title: text.answers.noStrand },
  ];
  const look = { isRequired: false, style: 'compact' } as const;
  return { ...choiceBox('strand', strandId, choices, look), label };
}
