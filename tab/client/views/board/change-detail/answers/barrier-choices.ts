/** Which barriers can be chosen as what a change came from. */
import type { BarriersView } from '../../../../../../shared/contracts/api/barriers.ts';
import type { Choice } from '../forms/Boxes.tsx';

/** As many as can be looked through. */
const listed = 30;

/** Those chosen stand first, then those of the strand’s theme, so that they are listed however many there are. */
export function toBarrierChoices(
  { themes, unthemed }: BarriersView,
  { strandId, chosen }: { readonly strandId: string; readonly chosen: readonly string[] },
): readonly Choice[] {
  const ofStrand = themes.filter(({ id }) => id === strandId);
  const others = themes.filter(({ id }) => id !== strandId);
  const inOrder = [...ofStrand, ...others].flatMap(({ barriers }) => barriers);
  const isChosen = ({ id }: { readonly id: string }) => chosen.includes(id);
  const all = [...inOrder, ...unthemed];
  return [...all.filter(isChosen), ...all.filter((barrier) => !isChosen(barrier))]
    .slice(0, listed)
    .map(({ id, text }) => ({ value: id, label: text }));
}
