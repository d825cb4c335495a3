/** Puts what an idea promises into words, never into a number. */
import type { Weighing } from '../domain/small-change/content/weighing.ts';
import { text } from './views/change.ts';

export function toWeighingWords({ familyValue, gift, effort }: Weighing): string {
  const { weighed, inWords } = text.weigh;
  return inWords(weighed.familyValue[familyValue], weighed.gift[gift], weighed.effort[effort]);
}
