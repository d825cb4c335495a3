/** Withdrawing: takes a change off the board with nothing lost, and puts it back. */

import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { ok, type Result } from '../result.ts';
import { applyOnce } from './history.ts';
import type { SmallChange } from './small-change.ts';

/** One that is off the board already stays as it is. */
export function withdrawChange(
  change: SmallChange,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id) || change.status === 'withdrawn') return ok(change);
  return ok(applyOnce(change, command, { did: 'withdrawn', to: { status: 'withdrawn' } }));
}

/** One that is on the board already stays as it is. */
export function putBackChange(
  change: SmallChange,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id) || change.status === 'open') return ok(change);
  return ok(applyOnce(change, command, { did: 'put-back', to: { status: 'open' } }));
}
