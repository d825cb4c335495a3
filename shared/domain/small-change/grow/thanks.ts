/** Saying thank you: a colleague's strength, kept to oneself or shared with the team (P10). */

import { type Command, wasApplied } from '../../command.ts';
import type { DomainError } from '../../errors.ts';
import { readFields } from '../../fields.ts';
import { thanksQuestions } from '../../questions/grow.ts';
import { fail, ok, type Result } from '../../result.ts';
import { applyOnce, applyUnseen } from '../history.ts';
import type { SmallChange, Thanks } from '../small-change.ts';
import { isGrowing } from './grow.ts';

/** Everyone has one a change; far more than a team has people, and a document stays small. */
export const thanksLimit = 60;

/** As typed and chosen. */
export type ThanksInput = { readonly thanks: string; readonly share: boolean };

export function thanksOf(change: SmallChange, personId: string): Thanks | undefined {
  return change.thanks.find(({ by }) => by.id === personId);
}

/** What somebody may read: what was shared, and their own. Null: what everybody may. */
export function thanksFor(
  change: Pick<SmallChange, 'thanks'>,
  personId: string | null,
): readonly Thanks[] {
  return change.thanks.filter(({ by, shared }) => shared || by.id === personId);
}

/**
 * Says it, or says it again in other words, shared or not. Errors: `invalid`; `too-many`;
 * `no-such-move` unless the change is in Grow.
 */
export function sayThanks(
  change: SmallChange,
  input: ThanksInput,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (!isGrowing(change)) return fail({ kind: 'no-such-move' });
  const { values, problems } = readFields(thanksQuestions, input);
  if (problems.length > 0) return fail({ kind: 'invalid', problems });
  const before = thanksOf(change, command.by.id);
  if (!before && change.thanks.length >= thanksLimit)
    return fail({ kind: 'too-many', limit: thanksLimit });
  const words = values.thanks ?? '';
  if (before?.words === words && before.shared === input.share) return ok(change);
  const { id, by, at } = command;
  return ok(replace(change, command, { id: before?.id ?? id, words, by, at, shared: input.share }));
}

/** Possible wherever the change stands. Nothing to take back leaves no trace. */
export function takeThanksBack(
  change: SmallChange,
  command: Command,
): Result<SmallChange, DomainError> {
  const isThere = !wasApplied(change, command.id) && thanksOf(change, command.by.id);
  return ok(isThere ? replace(change, command, undefined) : change);
}

/** Only what others could see, before or after, is told in the history; and never in its words. */
function replace(change: SmallChange, command: Command, after: Thanks | undefined): SmallChange {
  const before = thanksOf(change, command.by.id);
  const others = change.thanks.filter((each) => each !== before);
  const thanks = after ? [...others, after] : others;
  if (!before?.shared && !after?.shared) return applyUnseen(change, command, { thanks });
  const did = after?.shared ? 'thanked' : 'took-thanks-back';
  return applyOnce({ ...change, thanks }, command, { did, to: {} });
}
