/** Planning: drafts of the four answers are kept as they come; planning takes a change into Develop (P8). */
import { type ActionPlan, planQuestions } from '../action-plan.ts';
import type { DomainError } from '../errors.ts';
import { readFields } from '../fields.ts';
import { developQuestions } from '../questions/develop.ts';
import { fail, ok, type Result } from '../result.ts';
import { gapsBeforeLeaving } from './gates.ts';
import { applyOnce, wasApplied } from './history.ts';
import type { ChangeContent, Command, SmallChange } from './small-change.ts';

export type PlanInput = Readonly<Record<keyof ActionPlan, string>>;

/**
 * Errors: `invalid`; `gate` when the change cannot leave Mission; `no-such-move` when it was withdrawn.
 * Saving a change's first draft moves it from Mission to Develop in the same step.
 */
export function planChange(
  change: SmallChange,
  input: PlanInput,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (change.status === 'withdrawn') return fail({ kind: 'no-such-move' });
  const { values: plan, problems } = readFields(developQuestions, input);
  if (problems.length > 0) return fail({ kind: 'invalid', problems });
  const entering = enterDevelop(change, command);
  if (!entering.ok) return entering;
  const same = planQuestions.every((question) => plan[question] === change.plan[question]);
  if (same && change.stage !== 'mission') return ok(change);
  return ok(applyOnce(change, command, { did: 'planned', to: { plan, ...entering.value } }));
}

function enterDevelop(
  change: SmallChange,
  command: Command,
): Result<Partial<ChangeContent>, DomainError> {
  if (change.stage !== 'mission') return ok({});
  const gaps = gapsBeforeLeaving(change);
  if (gaps.length > 0) return fail({ kind: 'gate', gaps });
  return ok({ stage: 'develop', stageSince: command.at });
}
