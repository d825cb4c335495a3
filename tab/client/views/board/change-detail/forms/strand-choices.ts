/** Which strands a change can be said to answer. */
import { noStrand } from '../../../../../../shared/contracts/cards/change.ts';
import { text } from '../../../../../../shared/text/text.ts';
import type { Choice } from './Boxes.tsx';

type Named = { readonly id: string; readonly name: string };

/** One it answers already and that does not go on can be left as it is. None, where there is none to choose. */
export function toStrandChoices(strands: readonly Named[], now: Named | null): readonly Choice[] {
  const isThere = now === null || strands.some(({ id }) => id === now.id);
  const all = isThere ? strands : [...strands, now];
  if (all.length === 0) return [];
  return [
    ...all.map(({ id, name }) => ({ value: id, label: name })),
    { value: noStrand, label: text.answers.noStrand },
  ];
}
