/** Answers an ask: only whoever was asked can. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import {
  type AnswerInput,
  findAsk,
  answerAsk as toAnswered,
} from '../../domain/small-change/asks.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Deps } from '../deps.ts';
import { type ChangeCommand, changeSmallChange } from '../small-change/change-small-change.ts';

/**
 * The team goes on working while somebody makes up their mind, so an answer is never too old.
 * Errors: those of `changeSmallChange`, `invalid`, `not-found`, `no-such-move`.
 */
export function answerAsk(
  { version: _, ...input }: ChangeCommand & AnswerInput,
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  return changeSmallChange(
    input,
    actor,
    deps,
    'answer-ask',
    (change, command) => toAnswered(change, input, command),
    (change, personId) => {
      const asked = findAsk(change, input.askId);
      return asked === undefined || asked.of?.id === personId;
    },
  );
}
