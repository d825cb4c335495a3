/** Moving between stages: one step on when the gate is open, or back to any earlier stage with a reason. */

import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { readFields } from '../fields.ts';
import { isBefore, nextStage, type Stage } from '../journey/stage.ts';
import { fail, ok, type Result } from '../result.ts';
import { gapsBeforeLeaving } from './gates.ts';
import { applyOnce } from './history.ts';
import type { SmallChange } from './small-change.ts';

export const moveFields = { reason: { limit: 600, required: true } } as const;

/** `reason` is what was typed; going on needs none, going back always does. */
export type Move = { readonly to: Stage; readonly reason: string };

/** Errors: `gate`, `no-such-move`, and `invalid` for the reason. */
export function moveChange(
  change: SmallChange,
  move: Move,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (change.status === 'withdrawn') return fail({ kind: 'no-such-move' });
  return isBefore(move.to, change.stage)
    ? moveBack(change, move, command)
    : moveOn(change, move, command);
}

function moveOn(
  change: SmallChange,
  move: Move,
  command: Command,
): Result<SmallChange, DomainError> {
  if (move.to !== nextStage(change.stage)) return fail({ kind: 'no-such-move' });
  const gaps = gapsBeforeLeaving(change);
  if (gaps.length > 0) return fail({ kind: 'gate', gaps });
  const to = { stage: move.to, stageSince: command.at };
  return ok(applyOnce(change, command, { did: 'moved', to }));
}

function moveBack(
  change: SmallChange,
  move: Move,
  command: Command,
): Result<SmallChange, DomainError> {
  const { values, problems } = readFields(moveFields, { reason: move.reason });
  if (problems.length > 0) return fail({ kind: 'invalid', problems });
  const to = { stage: move.to, stageSince: command.at };
  return ok(applyOnce(change, command, { did: 'moved-back', to, reason: values.reason ?? '' }));
}
