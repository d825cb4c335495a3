/** Whether a note is of the strand somebody wants to look at. */
import type { JourneyView } from '../../../../../shared/contracts/api/journey.ts';

/** Nothing chosen is everything. */
export function isInStrand(
  { strandId }: Pick<JourneyView['notes'][number], 'strandId'>,
  chosen: string | null,
): boolean {
  return chosen === null || strandId === chosen;
}
