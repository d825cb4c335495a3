/** Another round of making sense, beside which the last stays as it is: a steward says so (P19). */
import { type Command, remember, wasApplied } from '../command.ts';
import { type Programme, programmeLimits } from './programme.ts';

/** `round`: the one whoever says so was looking at; where it is over already, nothing changes. */
export function beginRound(programme: Programme, round: number, command: Command): Programme {
  if (wasApplied(programme, command.id) || programme.round !== round) return programme;
  const { id, by, at } = command;
  const entry = { at, by, did: 'began-round' as const };
  return {
    ...programme,
    round: round + 1,
    version: programme.version + 1,
    history: [...programme.history, entry].slice(-programmeLimits.history),
    appliedCommands: remember(programme, id),
  };
}
