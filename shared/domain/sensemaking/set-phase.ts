/** What a round of making sense is at: a steward says so, and nothing is locked by it (P19). */
import { type Command, wasApplied } from '../command.ts';
import type { Phase, Sense } from './sense.ts';
import { noted } from './themes.ts';

/** The one it is at already changes nothing. */
export function setPhase(sense: Sense, phase: Phase, command: Command): Sense {
  if (wasApplied(sense, command.id) || sense.phase === phase) return sense;
  return noted({ ...sense, phase }, { did: 'set-phase', before: null }, command);
}
