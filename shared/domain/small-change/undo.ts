/** Undo: takes back the last thing done to a change, by whoever did it. Undoing twice brings it back. */
import type { DomainError } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import { applyOnce, wasApplied } from './history.ts';
import type { Command, SmallChange } from './small-change.ts';

/** Errors: `nothing-to-undo` when the last thing done was somebody else's. */
export function undoLast(change: SmallChange, command: Command): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  const last = change.history.at(-1);
  if (last?.by.id !== command.by.id) return fail({ kind: 'nothing-to-undo' });
  return ok(applyOnce(change, command, { did: 'undone', to: last.before }));
}
