/** What was answered to an ask: by whoever was asked, and of a role by whoever heard it. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Deps } from '../deps.ts';
import { answerAsk } from './answer-ask.ts';
import { recordAnswer } from './record-answer.ts';

/** Errors: those of `answerAsk` and `recordAnswer`. */
export async function tellAnswer(
  input: Parameters<typeof answerAsk>[0],
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  const answered = await answerAsk(input, actor, deps);
  const isOfRole = !answered.ok && answered.error.kind === 'not-allowed';
  return isOfRole ? recordAnswer(input, actor, deps) : answered;
}
