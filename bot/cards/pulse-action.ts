/** The button to a pulse, for a card that tells of something else as well. */
import { text } from '../../shared/text/text.ts';
import type { PulseToAnswer } from '../../shared/use-cases/load-pulse.ts';
import { type CardAction, plainAction } from './actions.ts';

/**
 * A button of its own and never boxes in somebody else's form: one press must not write something
 * under a name and count an answer without one (P16).
 */
export function toPulseAction({ team, ...pulse }: PulseToAnswer): CardAction {
  return toSlipAction(team.id, toSlip(pulse));
}

/** What opens a pulse once: it travels in the card, and is kept nowhere. */
export type PulseSlip = { readonly roundId: string; readonly token: string };

export function toSlip({ round, token }: Pick<PulseToAnswer, 'round' | 'token'>): PulseSlip {
  return { roundId: round.id, token };
}

export function toSlipAction(teamId: string, slip: PulseSlip): CardAction {
  return plainAction(text.pulse.actions.open, 'pulse.open', { teamId, ...slip });
}
