/** Saying of one change how it stands, in one press that is kept at once (P14). */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import { withAnswer } from './answer-check-in.ts';
import { answerIn, askedAtOnce, type CheckIns, type SaidOfChange } from './check-ins.ts';

/**
 * What is said of the other changes stays, so two presses at once both count. A change that moved takes
 * “Nothing moved” back. Errors: `stale` for an earlier week's card.
 */
export function markChange(
  checkIns: CheckIns,
  { occurrence, ...said }: SaidOfChange & { readonly occurrence: string },
  command: Command,
  thisWeek: string,
): Result<CheckIns, DomainError> {
  if (wasApplied(checkIns, command.id)) return ok(checkIns);
  if (occurrence !== thisWeek) return fail({ kind: 'stale' });
  const before = answerIn(checkIns, thisWeek);
  const others = (before?.said ?? []).filter(({ changeId }) => changeId !== said.changeId);
  const answer = {
    ...{ cover: null, thanks: null, shared: false, ...before },
    ...{ occurrence: thisWeek, at: command.at },
    said: [...others, said].slice(-askedAtOnce),
    nothingMoved: before?.nothingMoved === true && said.movement !== 'moved',
  };
  return ok(withAnswer(checkIns, answer, command));
}
