/** Rounds of making sense: the first begins when something is put in, each later one when a steward says so (P19). */
import { type Command, remember, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Programme, programmeLimits, roundNow } from './programme.ts';

type Beginning = {
  /** The month it is where the team works, `YYYY-MM`. */
  readonly month: string;
  readonly command: Command;
};

/** Where one is under way already, that is the round. */
export function beginFirstRound(programme: Programme, beginning: Beginning): Programme {
  return roundNow(programme) === null ? withRound(programme, beginning) : programme;
}

/** Another one, beside which the last stays as it is. Errors: `too-many`. */
export function beginNextRound(
  programme: Programme,
  beginning: Beginning,
): Result<Programme, DomainError> {
  if (wasApplied(programme, beginning.command.id)) return ok(programme);
  const limit = programmeLimits.rounds;
  if (programme.rounds.length >= limit) return fail({ kind: 'too-many', limit });
  return ok(withRound(programme, beginning));
}

function withRound(programme: Programme, { month, command }: Beginning): Programme {
  const sameMonth = programme.rounds.filter((round) => round.startsWith(month)).length;
  const round = sameMonth === 0 ? month : `${month}-${sameMonth + 1}`;
  const { id, by, at } = command;
  const entry = { at, by, did: 'began-round' as const };
  return {
    ...programme,
    rounds: [...programme.rounds, round],
    version: programme.version + 1,
    history: [...programme.history, entry].slice(-programmeLimits.history),
    appliedCommands: remember(programme, id),
  };
}
