/** Why something is beyond the team: said once, of what is for the blueprint. */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Beyond } from './content/scope-check.ts';
import { applyOnce } from './history.ts';
import type { SmallChange } from './small-change.ts';

/** Errors: `invalid` for none chosen; `no-such-move` when withdrawn, or for what is not for the blueprint. */
export function sayBeyond(
  change: SmallChange,
  beyond: Beyond | null,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (change.status === 'withdrawn' || change.scope !== 'for-the-blueprint')
    return fail({ kind: 'no-such-move' });
  if (beyond === null)
    return fail({ kind: 'invalid', problems: [{ field: 'beyond', problem: 'missing' }] });
  if (beyond === change.beyond) return ok(change);
  return ok(applyOnce(change, command, { did: 'said-beyond', to: { beyond } }));
}
