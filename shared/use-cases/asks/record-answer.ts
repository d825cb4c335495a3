/** Records what a role outside the team answered, told by whoever heard it (P28). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, type Result } from '../../domain/result.ts';
import {
  type AnswerInput,
  findAsk,
  answerAsk as toAnswered,
} from '../../domain/small-change/asks.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Deps } from '../deps.ts';
import { type ChangeCommand, changeSmallChange } from '../small-change/change-small-change.ts';

/**
 * A person answers for themselves: theirs is not recorded for them. Errors: those of `changeSmallChange`,
 * `not-found`, `invalid`, `no-such-move`.
 */
export function recordAnswer(
  { version: _, ...input }: ChangeCommand & AnswerInput,
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  return changeSmallChange(input, actor, deps, 'record-answer', (change, command) =>
    findAsk(change, input.askId)?.of
      ? fail({ kind: 'not-allowed', allowed: [], author: false, asked: true })
      : toAnswered(change, input, command),
  );
}
