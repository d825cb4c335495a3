/** Undo: takes back the last thing done to a change, by whoever did it. Undoing twice brings it back. */

import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import { applyOnce } from './history.ts';
import type { HistoryAction, SmallChange } from './small-change.ts';

/** Thanks are taken back by whoever said them, in a way of their own. */
const notUndone: readonly HistoryAction[] = ['thanked', 'took-thanks-back'];

export function mayUndo({ history }: SmallChange, personId: string): boolean {
  const last = history.at(-1);
  return last !== undefined && last.by.id === personId && !notUndone.includes(last.did);
}

/** Something was done since the version they saw, and the last of it was theirs. */
export function mayUndoSince(seen: number, change: SmallChange, personId: string): boolean {
  return change.version > seen && mayUndo(change, personId);
}

/** Errors: `nothing-to-undo` when the last thing done was somebody else's, or was about thanks. */
export function undoLast(change: SmallChange, command: Command): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  const last = change.history.at(-1);
  if (!last || !mayUndo(change, command.by.id)) return fail({ kind: 'nothing-to-undo' });
  return ok(applyOnce(change, command, { did: 'undone', to: last.before }));
}
