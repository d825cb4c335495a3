/** Editing: the words and the scope answer can be put better at any stage; every edit is kept (P12). */

import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import { applyOnce } from './history.ts';
import { checkLogInput, type LogInput } from './log.ts';
import type { SmallChange } from './small-change.ts';

/**
 * Errors: `invalid`; `no-such-move` when it was withdrawn, because undo takes back the last step only
 * and putting the change back must stay that step. An edit that alters nothing leaves no trace.
 */
export function editChange(
  change: SmallChange,
  input: LogInput,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (change.status === 'withdrawn') return fail({ kind: 'no-such-move' });
  const checked = checkLogInput(input);
  if (!checked.ok) return checked;
  const { title, benefit, scope } = checked.value;
  const same = change.title === title && change.benefit === benefit && change.scope === scope;
  if (same) return ok(change);
  return ok(applyOnce(change, command, { did: 'edited', to: { title, benefit, scope } }));
}
