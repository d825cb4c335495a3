/** Weighing: the team's answer on what an idea promises, so that it can choose where to begin (P8). */

import { type Command, wasApplied } from '../command.ts';
import type { DomainError, FieldProblem } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Effort, FamilyValue, Gift } from './content/weighing.ts';
import { applyOnce } from './history.ts';
import type { SmallChange } from './small-change.ts';

/** As chosen. */
export type WeighInput = {
  readonly familyValue: FamilyValue | null;
  readonly gift: Gift | null;
  readonly effort: Effort | null;
};

/** One answer a change: the last one stands. Errors: `invalid`; `no-such-move` once it is chosen and under way. */
export function weighChange(
  change: SmallChange,
  { familyValue, gift, effort }: WeighInput,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (!isIdea(change)) return fail({ kind: 'no-such-move' });
  if (familyValue === null || gift === null || effort === null)
    return fail({ kind: 'invalid', problems: findMissing({ familyValue, gift, effort }) });
  const weighing = { familyValue, gift, effort };
  const same = JSON.stringify(weighing) === JSON.stringify(change.weighing);
  return ok(same ? change : applyOnce(change, command, { did: 'weighed', to: { weighing } }));
}

/** Still to be chosen among: it has not gone on to Influence. */
export function isIdea({ status, stage }: Pick<SmallChange, 'status' | 'stage'>): boolean {
  return status === 'open' && (stage === 'mission' || stage === 'develop');
}

function findMissing(input: WeighInput): readonly FieldProblem[] {
  const boxes = Object.keys(input) as (keyof WeighInput)[];
  return boxes
    .filter((field) => input[field] === null)
    .map((field) => ({ field, problem: 'missing' }));
}
