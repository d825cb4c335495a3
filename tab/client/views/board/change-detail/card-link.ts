/** Names a change's card, so that the focus can come back to it, wherever on the board it is by then. */
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';

export function cardLinkId(number: number): string {
  return `card-${shortId(number)}`;
}
