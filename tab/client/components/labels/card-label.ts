/** The one thing a card on the board says with a label, if there is anything to say. */
import type { BoardChange } from '../../../../shared/contracts/api/board.ts';
import type { Decision } from '../../../../shared/domain/small-change/content/learning.ts';
import type { ScopeAnswer } from '../../../../shared/domain/small-change/content/scope-check.ts';

export type CardLabel =
  | { readonly kind: 'decided'; readonly decision: Decision }
  | { readonly kind: 'waiting'; readonly names: readonly string[] }
  | { readonly kind: 'answered'; readonly said: NonNullable<BoardChange['saidOtherwise']> }
  | { readonly kind: 'hand' }
  | { readonly kind: 'yes'; readonly name: string }
  | { readonly kind: 'scope'; readonly scope: ScopeAnswer };

type Labelled = Pick<
  BoardChange,
  'decision' | 'waitingFor' | 'couldDoWithAHand' | 'saidYes' | 'saidOtherwise' | 'scope'
>;

/** What is decided needs nobody; then what is awaited, what was answered instead of a yes, what could do with a hand, what was won. That it is in our gift goes without saying. */
export function toCardLabel(change: Labelled): CardLabel | null {
  const { decision, waitingFor, couldDoWithAHand, saidYes, saidOtherwise, scope } = change;
  if (decision !== null) return { kind: 'decided', decision };
  if (waitingFor.length > 0) return { kind: 'waiting', names: waitingFor };
  if (saidOtherwise) return { kind: 'answered', said: saidOtherwise };
  if (couldDoWithAHand.length > 0) return { kind: 'hand' };
  if (saidYes !== null) return { kind: 'yes', name: saidYes };
  return scope === 'in-our-gift' ? null : { kind: 'scope', scope };
}
