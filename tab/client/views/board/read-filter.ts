/** The filter that an address asks the board for: a link elsewhere may lead to a part of it. */
import { type BoardFilter, noFilter } from './filter-changes.ts';

/** The board with all that could do with a hand, and nothing else. */
export const handHash = '#board/hand';

export function readFilter(hash: string): BoardFilter {
  return hash === handHash ? { ...noFilter, isHand: true } : noFilter;
}
