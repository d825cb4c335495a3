/** Says that a change could do with a hand, and why. */
import type { HandReason } from '../domain/small-change/board/could-do-with-a-hand.ts';
import { text } from './views/page.ts';

export function toHandWords(reasons: readonly HandReason[]): string {
  return text.hand.because(reasons.map((reason) => text.hand.reasons[reason]));
}
