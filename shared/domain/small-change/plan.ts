/** Planning: drafts of the answers are kept as they come; planning takes a change into Develop (P8). */

import { type Command, wasApplied } from '../command.ts';
import type { DomainError, FieldProblem } from '../errors.ts';
import { isDay, readFields } from '../fields.ts';
import { stages } from '../journey/stage.ts';
import type { PersonRef } from '../person.ts';
import { type TypedAnswers, toTyped } from '../questions/answers.ts';
import { developQuestions } from '../questions/develop.ts';
import { fail, ok, type Result } from '../result.ts';
import { findPeople } from '../team/find-people.ts';
import { type ActionPlan, type PlanQuestion, planQuestions } from './content/action-plan.ts';
import { gapsBeforeLeaving } from './gates.ts';
import { applyOnce } from './history.ts';
import { type StrandToAnswer, toStrand } from './link.ts';
import { toOwner } from './own.ts';
import type { Answers, ChangeContent, SmallChange } from './small-change.ts';

/** As typed and chosen. An owner or a day that is empty is taken away; one that is not sent stays. */
export type PlanInput = TypedAnswers<PlanQuestion> & {
  /** Somebody's id, or their name where it was typed. */
  readonly owner?: string;
  /** `YYYY-MM-DD`. */
  readonly byWhen?: string;
  /** The strand it answers, offered as long as it answers none; empty or not sent, that stays. */
  readonly strand?: string;
};

/** Only somebody in the team can look after a change. */
export type Planning = PlanInput & {
  readonly team?: readonly PersonRef[];
  /** Those that go on, where one was chosen along with the plan. */
  readonly strands?: readonly StrandToAnswer[];
};

type Planned = Pick<ChangeContent, 'plan' | 'owner' | 'byWhen'> &
  Partial<Pick<ChangeContent, 'answers'>>;

/** Enough to see who is meant. */
const namesSaid = 4;

/**
 * Errors: `invalid`; `gate` when the change cannot leave Mission; `no-such-move` when it was withdrawn.
 * Saving a change's first draft moves it from Mission to Develop in the same step.
 */
export function planChange(
  change: SmallChange,
  input: Planning,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (change.status === 'withdrawn') return fail({ kind: 'no-such-move' });
  const planned = readPlan(change, input);
  if (!planned.ok) return planned;
  const entering = enterDevelop(change, command);
  if (!entering.ok) return entering;
  const { plan, owner, byWhen } = change;
  const same = JSON.stringify({ plan, owner, byWhen }) === JSON.stringify(planned.value);
  if (same && change.stage !== 'mission') return ok(change);
  const isOwned = owner?.id === planned.value.owner?.id;
  const to = {
    ...planned.value,
    ...(!isOwned && toOwner(planned.value.owner, command)),
    ...entering.value,
  };
  return ok(applyOnce(change, command, { did: 'planned', to }));
}

function readPlan(change: SmallChange, input: Planning): Result<Planned, DomainError> {
  const typed = toTyped(planQuestions, change.plan, input);
  const { values, problems } = readFields(developQuestions, typed);
  const owner = readOwner(change.owner, input);
  const byWhen = input.byWhen ?? change.byWhen ?? '';
  const all: readonly FieldProblem[] = [
    ...problems,
    ...findEmptied(change, values),
    ...(owner.ok ? [] : [owner.error]),
    ...(byWhen === '' || isDay(byWhen) ? [] : [{ field: 'byWhen', problem: 'not-a-day' } as const]),
  ];
  if (all.length > 0 || !owner.ok) return fail({ kind: 'invalid', problems: all });
  const plan = { plan: values, owner: owner.value, byWhen: byWhen || null };
  return ok({ ...plan, ...readStrand(change.answers, input) });
}

/**
 * Once a change has left Develop, for which all of them were answered (P8), an answer can be put better
 * and is not emptied by a slip; back in Develop it is a draft again.
 */
export function mustStay({ stage, plan }: SmallChange, asked: PlanQuestion): boolean {
  return stages.indexOf(stage) > stages.indexOf('develop') && plan[asked] !== null;
}

function findEmptied(change: SmallChange, values: ActionPlan): readonly FieldProblem[] {
  const emptied = planQuestions.filter((asked) => mustStay(change, asked) && !values[asked]);
  return emptied.map((field) => ({ field, problem: 'missing' }));
}

/**
 * Whoever looks after it already stays; also somebody who has left the team since, who is shown as nobody
 * and so was not taken off by whoever saw the form.
 */
function readOwner(
  owner: PersonRef | null,
  { owner: typed, team }: Planning,
): Result<PersonRef | null, FieldProblem> {
  if (typed === undefined || typed === owner?.id) return ok(owner);
  const hasLeft = owner !== null && team !== undefined && !team.some(({ id }) => id === owner.id);
  if (typed.trim() === '') return ok(hasLeft ? owner : null);
  const [found, ...others] = findPeople(team ?? [], typed);
  if (!found) return fail({ field: 'owner', problem: 'not-in-team' });
  if (others.length === 0) return ok({ id: found.id, name: found.name });
  const names = [found, ...others].slice(0, namesSaid).map(({ name }) => name);
  return fail({ field: 'owner', problem: 'several', names });
}

/** What it answers already is changed where that is asked for, and not here. */
function readStrand(
  answers: Answers,
  { strand = '', strands = [] }: Planning,
): Partial<Pick<Planned, 'answers'>> {
  if (answers.strandId !== null || strand === '') return {};
  const chosen = toStrand(answers, strand, strands);
  return chosen.strandId === null ? {} : { answers: { ...answers, ...chosen } };
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
