/** Grow: what happened, what was learned, keep, adapt or stop, and the time it gave back (P10, P11). */

import { type Command, wasApplied } from '../../command.ts';
import type { DomainError, FieldProblem } from '../../errors.ts';
import { readFields, readWhole } from '../../fields.ts';
import { type TypedAnswers, toTyped } from '../../questions/answers.ts';
import { growQuestions, noticedQuestions, timeBounds } from '../../questions/grow.ts';
import { fail, ok, type Result } from '../../result.ts';
import {
  type Decision,
  type LearningQuestion,
  type LivedValue,
  learningQuestions,
  type Sureness,
  type TimeBasis,
  type TimeReleased,
  type TimeUse,
} from '../content/learning.ts';
import { applyOnce } from '../history.ts';
import type { SmallChange } from '../small-change.ts';

export type LearnInput = TypedAnswers<LearningQuestion> & {
  /** What is not there was not asked, and stays as it is: cards that are out do not know it. */
  readonly noticed?: string | undefined;
  readonly forTeamOnly?: boolean | undefined;
  readonly decision: Decision | null;
  /** Ids of values. */
  readonly livedUpTo: readonly string[];
};

/** The team's values as they stand now. */
export type AmongValues = { readonly values: readonly LivedValue[] };

/**
 * Drafts are kept, whatever is still open. An id that is none of the team's values, and was not chosen
 * before, is left out. Errors: `invalid`; `no-such-move` unless it is in Grow.
 */
export function learnFrom(
  change: SmallChange,
  input: LearnInput & AmongValues,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (!isGrowing(change)) return fail({ kind: 'no-such-move' });
  const typed = toTyped(learningQuestions, change.learning, input);
  const { values, problems } = readFields(
    { ...growQuestions, ...noticedQuestions },
    { ...typed, noticed: input.noticed ?? change.learning.noticed ?? '' },
  );
  if (problems.length > 0) return fail({ kind: 'invalid', problems });
  const chosen = valuesToChoose(change, input.values);
  const livedUpTo = chosen.filter(({ id }) => input.livedUpTo.includes(id));
  const { forTeamOnly = change.learning.forTeamOnly } = input;
  const learning = {
    ...change.learning,
    ...values,
    ...{ forTeamOnly, decision: input.decision, livedUpTo },
  };
  const same = JSON.stringify(learning) === JSON.stringify(change.learning);
  return ok(same ? change : applyOnce(change, command, { did: 'learned', to: { learning } }));
}

/** The team's values, and after them those chosen before that the team no longer has. */
export function valuesToChoose(
  { learning }: SmallChange,
  values: readonly LivedValue[],
): readonly LivedValue[] {
  const gone = learning.livedUpTo.filter((lived) => !values.some(({ id }) => id === lived.id));
  return [...values.map(({ id, value, opposite }) => ({ id, value, opposite })), ...gone];
}

/** As typed and chosen. */
export type TimeInput = {
  readonly minutes: string;
  readonly people: string;
  readonly use: TimeUse | null;
  readonly basis: TimeBasis | null;
  readonly sureness: Sureness | null;
};

/** Errors: `invalid`, with every problem at once; `no-such-move` unless it is in Grow. */
export function recordTimeReleased(
  change: SmallChange,
  input: TimeInput,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (!isGrowing(change)) return fail({ kind: 'no-such-move' });
  const time = readTime(input);
  if (!time.ok) return time;
  const learning = { ...change.learning, timeReleased: time.value };
  return ok(applyOnce(change, command, { did: 'learned', to: { learning } }));
}

export function isGrowing({ status, stage }: SmallChange): boolean {
  return status === 'open' && stage === 'grow';
}

function readTime({
  use,
  basis,
  sureness,
  ...typed
}: TimeInput): Result<TimeReleased, DomainError> {
  const minutes = readWhole(typed.minutes, timeBounds.minutes);
  const people = readWhole(typed.people, timeBounds.people);
  const problems: FieldProblem[] = [
    ...(minutes === null
      ? [{ field: 'minutes', problem: 'not-in-range', ...timeBounds.minutes } as const]
      : []),
    ...(people === null
      ? [{ field: 'people', problem: 'not-in-range', ...timeBounds.people } as const]
      : []),
    ...(use === null ? [{ field: 'use', problem: 'missing' } as const] : []),
    ...(basis === null ? [{ field: 'basis', problem: 'missing' } as const] : []),
    ...(sureness === null ? [{ field: 'sureness', problem: 'missing' } as const] : []),
  ];
  if (minutes === null || people === null || use === null || basis === null || sureness === null)
    return fail({ kind: 'invalid', problems });
  return ok({ minutes, people, use, basis, sureness });
}
