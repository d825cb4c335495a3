/** Logging: the one line a practitioner types becomes a small change in Mission (P1). */

import type { Command } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { readFields } from '../fields.ts';
import { missionQuestions } from '../questions/mission.ts';
import { fail, ok, type Result } from '../result.ts';
import { emptyPlan } from './content/action-plan.ts';
import { noLearning } from './content/learning.ts';
import type { ScopeAnswer } from './content/scope-check.ts';
import { type Answers, answersNothing, type ComesFrom, type SmallChange } from './small-change.ts';

/** Open changes a team may have: more than any team could look through, and its board is still quick. */
export const openChangesLimit = 2_500;

/** Whether a team could be full: no more can be open than numbers were given. */
export function mayBeFull(number: number): boolean {
  return number > openChangesLimit;
}

/** Whether one more has its place beside those that are open. Errors: `too-many`. */
export function findRoom(open: number): Result<void, DomainError> {
  return open < openChangesLimit
    ? ok(undefined)
    : fail({ kind: 'too-many', limit: openChangesLimit });
}

/** What was typed and chosen, untouched. `scope` is null when no answer was chosen. */
export type LogInput = {
  readonly title: string;
  readonly benefit: string;
  readonly scope: ScopeAnswer | null;
};

export type CheckedLogInput = {
  readonly title: string;
  readonly benefit: string | null;
  readonly scope: ScopeAnswer;
};

/** Errors: `invalid`, with every problem at once. */
export function checkLogInput(input: LogInput): Result<CheckedLogInput, DomainError> {
  const fields = readFields(missionQuestions, input);
  const problems = [
    ...fields.problems,
    ...(input.scope === null ? [{ field: 'scope', problem: 'missing' } as const] : []),
  ];
  if (problems.length > 0 || input.scope === null) return fail({ kind: 'invalid', problems });
  return ok({
    title: fields.values.title ?? '',
    benefit: fields.values.benefit ?? null,
    scope: input.scope,
  });
}

export type Place = {
  readonly id: string;
  readonly tenantId: string;
  readonly teamId: string;
  readonly number: number;
};

/** A change that was thought of under a strand answers it from the start (P25). */
export type Logging = CheckedLogInput & {
  readonly answers?: Answers;
  readonly comesFrom?: ComesFrom | null;
};

export function logChange(
  place: Place,
  { answers = answersNothing, comesFrom = null, ...input }: Logging,
  command: Command,
): SmallChange {
  return {
    ...place,
    ...input,
    comesFrom,
    beyond: null,
    answers,
    stage: 'mission',
    stageSince: command.at,
    status: 'open',
    plan: emptyPlan,
    owner: null,
    ownerSince: null,
    byWhen: null,
    weighing: null,
    stakeholders: [],
    nobodyElseNeeded: false,
    learning: noLearning,
    goes: [],
    progress: [],
    thanks: [],
    asks: [],
    author: command.by,
    loggedAt: command.at,
    updatedAt: command.at,
    version: 1,
    history: [{ at: command.at, by: command.by, did: 'logged', before: { status: 'withdrawn' } }],
    appliedCommands: [command.id],
    peopleOutbox: [],
    channelOutbox: [{ id: '1', share: null }],
  };
}
