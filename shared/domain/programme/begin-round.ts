/** Another round of making sense, beside which the last stays as it is: a steward says so (P19). */
import { type Command, wasApplied } from '../command.ts';
import { noted, type Programme } from './programme.ts';

/** `round`: the one whoever says so was looking at; where it is over already, nothing changes. */
export function beginRound(programme: Programme, round: number, command: Command): Programme {
  if (wasApplied(programme, command.id) || programme.round !== round) return programme;
  return noted({ ...programme, round: round + 1 }, 'began-round', command);
}
