/** The button to a pulse, for a card that tells of something else as well. */
import { text } from '../../shared/text/text.ts';
import type { PulseToAnswer } from '../../shared/use-cases/load-pulse.ts';
import { type CardAction, plainAction } from './actions.ts';

/**
 * A button of its own and never boxes in somebody else's form: one press must not write something
 * under a name and count an answer without one (P16).
 */
export function toPulseAction({ team, round, token }: PulseToAnswer): CardAction {
  const ids = { teamId: team.id, roundId: round.id, token };
  return plainAction(text.pulse.actions.open, 'pulse.open', ids);
}
