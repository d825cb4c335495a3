/** Answering a week's check-in; answering again in the same week takes the earlier answer's place. */

import { type Command, remember, wasApplied } from '../command.ts';
import type { DomainError, FieldProblem } from '../errors.ts';
import { readFields } from '../fields.ts';
import { fail, ok, type Result } from '../result.ts';
import {
  answerIn,
  answersKept,
  askedAtOnce,
  type CheckInAnswer,
  type CheckIns,
  type SaidOfChange,
} from './check-ins.ts';

export const checkInFields = {
  cover: { limit: 600, required: false },
  thanks: { limit: 300, required: false },
} as const;

export type CheckInInput = {
  /** The week the card was drawn for, and the version it was drawn from. */
  readonly occurrence: string;
  readonly version: number;
  readonly said: readonly SaidOfChange[];
  readonly cover: string;
  readonly thanks: string;
  readonly nothingMoved: boolean;
  readonly shared: boolean;
};

/**
 * `thisWeek` is the Monday of the week it is. Errors: `stale` for an earlier week's card, or one drawn
 * before this week was answered; `invalid`, also where nothing was said at all.
 */
export function answerCheckIn(
  checkIns: CheckIns,
  input: CheckInInput,
  command: Command,
  thisWeek: string,
): Result<CheckIns, DomainError> {
  if (wasApplied(checkIns, command.id)) return ok(checkIns);
  const isAnsweredSince =
    answerIn(checkIns, thisWeek) !== undefined && input.version !== checkIns.version;
  if (input.occurrence !== thisWeek || isAnsweredSince) return fail({ kind: 'stale' });

  const { values, problems } = readFields(checkInFields, input);
  const said = readSaid(input, answerIn(checkIns, thisWeek));
  const isEmpty = said.length === 0 && values.cover === null && values.thanks === null;
  const missing: readonly FieldProblem[] =
    isEmpty && problems.length === 0 && !input.nothingMoved
      ? [{ field: 'movement', problem: 'missing' }]
      : [];
  if (problems.length + missing.length > 0)
    return fail({ kind: 'invalid', problems: [...missing, ...problems] });
  const { nothingMoved, shared } = input;
  const answer = { occurrence: thisWeek, at: command.at, said, ...values, nothingMoved, shared };
  return ok(withAnswer(checkIns, answer, command));
}

/**
 * Each change once; what was pressed before stays where nothing is chosen now. Whoever says that nothing
 * moved has changed their mind about what did.
 */
function readSaid(
  { said: chosen, nothingMoved }: CheckInInput,
  before: CheckInAnswer | undefined,
): readonly SaidOfChange[] {
  const said = chosen.length > 0 ? chosen : (before?.said ?? []);
  return said
    .filter(({ changeId }, at) => said.findIndex((each) => each.changeId === changeId) === at)
    .filter(({ movement }) => !nothingMoved || movement !== 'moved')
    .slice(0, askedAtOnce);
}

/** The answer in the place of the week's earlier one; a channel that was told hears how it reads now. */
export function withAnswer(checkIns: CheckIns, answer: CheckInAnswer, command: Command): CheckIns {
  const { occurrence } = answer;
  const others = checkIns.answers.filter((each) => each.occurrence !== occurrence);
  const answers = [...others, answer].slice(-answersKept);
  const share = { id: `share ${command.id}`, occurrence };
  const waiting = checkIns.shareOutbox.filter((each) => each.occurrence !== occurrence);
  const wasShared = answerIn(checkIns, occurrence)?.shared === true;
  const shareOutbox = answer.shared || wasShared ? [...waiting, share] : waiting;
  return {
    ...checkIns,
    answers,
    shareOutbox: shareOutbox.filter((each) =>
      answers.some((kept) => kept.occurrence === each.occurrence),
    ),
    version: checkIns.version + 1,
    appliedCommands: remember(checkIns, command.id),
  };
}
