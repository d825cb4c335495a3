/** Which strands a change can be said to answer. */
import type { StrandsView } from '../../../../../../shared/contracts/api/strands.ts';
import { noStrand } from '../../../../../../shared/contracts/cards/no-strand.ts';
import { strandName } from '../../../../../../shared/domain/strands/strands-now.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import type { Choice } from '../forms/Boxes.tsx';

type Named = { readonly id: string; readonly name: string };

/** One it answers already and that has ended can be left as it is. None, where there is none to choose. */
export function toStrandChoices(
  strands: StrandsView['strands'],
  now: Named | null,
): readonly Choice[] {
  const ended = now !== null && strands.every(({ id }) => id !== now.id) ? [now] : [];
  const all = [
    ...strands.map((strand) => ({ value: strand.id, label: strandName(strand) })),
    ...ended.map(({ id, name }) => ({ value: id, label: text.answers.endedStrand(name) })),
  ];
  return all.length === 0 ? [] : [...all, { value: noStrand, label: text.answers.noStrand }];
}
