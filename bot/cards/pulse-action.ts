/** The button to a pulse, for a card that tells of something else as well. */
import { text } from '../../shared/text/text.ts';
import type { PulseToAnswer } from '../../shared/use-cases/pulse/load-pulse.ts';
import { type CardAction, plainAction } from './actions.ts';

/**
 * A button of its own and never boxes in somebody else's form: one press must not write something
 * under a name and count an answer without one (P16).
 */
export function toPulseAction(pulse: PulseToAnswer): CardAction {
  return toSlipAction(toSlip(pulse));
}

/**
 * What opens a pulse once: it travels in the card, and is kept nowhere. With a check-in in one team may
 * come the pulse of another.
 */
export type PulseSlip = {
  readonly pulseTeamId: string;
  readonly roundId: string;
  readonly token: string;
};

export function toSlip({ team, round, token }: PulseToAnswer): PulseSlip {
  return { pulseTeamId: team.id, roundId: round.id, token };
}

export function toSlipAction({ pulseTeamId: teamId, ...ids }: PulseSlip): CardAction {
  return plainAction(text.pulse.actions.open, 'pulse.open', { teamId, ...ids });
}
