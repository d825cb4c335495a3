/** Saying thank you: a colleague's strength, kept to oneself or shared with the team (P10). */

import type { Command } from '../command.ts';
import { wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { readFields } from '../fields.ts';
import { shoutOutQuestions } from '../questions/grow.ts';
import { fail, ok, type Result } from '../result.ts';
import { isGrowing } from './grow.ts';
import { applyOnce, applyUnseen } from './history.ts';
import type { ShoutOut, SmallChange } from './small-change.ts';

/** Everyone has one a change; far more than a team has people, and a document stays small. */
export const shoutOutLimit = 60;

/** As typed and chosen. */
export type ShoutOutInput = { readonly shoutOut: string; readonly share: boolean };

export function shoutOutOf(change: SmallChange, personId: string): ShoutOut | undefined {
  return change.shoutOuts.find(({ by }) => by.id === personId);
}

/** What somebody may read: what was shared, and their own. Null: what everybody may. */
export function shoutOutsFor(change: SmallChange, personId: string | null): readonly ShoutOut[] {
  return change.shoutOuts.filter(({ by, shared }) => shared || by.id === personId);
}

/**
 * Says it, or says it again in other words, shared or not. Errors: `invalid`; `too-many`;
 * `no-such-move` unless the change is in Grow.
 */
export function sayThanks(
  change: SmallChange,
  input: ShoutOutInput,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (!isGrowing(change)) return fail({ kind: 'no-such-move' });
  const { values, problems } = readFields(shoutOutQuestions, input);
  if (problems.length > 0) return fail({ kind: 'invalid', problems });
  const before = shoutOutOf(change, command.by.id);
  if (!before && change.shoutOuts.length >= shoutOutLimit)
    return fail({ kind: 'too-many', limit: shoutOutLimit });
  const words = values.shoutOut ?? '';
  if (before?.words === words && before.shared === input.share) return ok(change);
  const { id, by, at } = command;
  return ok(replace(change, command, { id: before?.id ?? id, words, by, at, shared: input.share }));
}

/** Possible wherever the change stands. Nothing to take back leaves no trace. */
export function takeThanksBack(
  change: SmallChange,
  command: Command,
): Result<SmallChange, DomainError> {
  const isThere = !wasApplied(change, command.id) && shoutOutOf(change, command.by.id);
  return ok(isThere ? replace(change, command, undefined) : change);
}

/** Only what others could see, before or after, is told in the history; and never in its words. */
function replace(change: SmallChange, command: Command, after: ShoutOut | undefined): SmallChange {
  const before = shoutOutOf(change, command.by.id);
  const others = change.shoutOuts.filter((each) => each !== before);
  const shoutOuts = after ? [...others, after] : others;
  if (!before?.shared && !after?.shared) return applyUnseen(change, command, { shoutOuts });
  const did = after?.shared ? 'thanked' : 'took-thanks-back';
  return applyOnce({ ...change, shoutOuts }, command, { did, to: {} });
}
