/** Which pulse comes with a check-in, and for whom (P16). */
import type { Calendar } from '../calendar.ts';
import type { Role } from '../permissions.ts';
import {
  type Asking,
  fewestAnswers,
  type RoundFacts,
  type RoundKind,
  statements,
} from './pulse.ts';

export type PulseWeek = {
  /** The Monday of the check-in's week. */
  readonly occurrence: string;
  readonly week: number;
  readonly weeks: number;
  /** No check-in of the journey comes after it. */
  readonly isLast: boolean;
  readonly roles: readonly Role[];
  /** The rounds there were, this week's too where it was asked before. */
  readonly asked: readonly Pick<RoundFacts, 'id' | 'kind' | 'asks'>[];
};

/** Everybody hears of a pulse at most once in so many weeks. */
export const weeksBetween = 4;

/**
 * All four statements in the first check-in, in the first one of the middle week or after it, and in
 * the last; in the weeks between, one statement after the other, for supervisors in their check-in,
 * and for everybody where that is four weeks from any other. Null where too few people would be asked
 * for the answers ever to be shown: a question whose answer nobody will see is not asked.
 */
export function pulseDue(at: PulseWeek, calendar: Pick<Calendar, 'addDays'>): RoundFacts | null {
  const { occurrence, week, weeks } = at;
  const before = at.asked.filter(({ id }) => id !== occurrence);
  const last = before.filter(({ asks }) => asks === 'everybody').at(-1)?.id;
  const isRested = last === undefined || calendar.addDays(last, 7 * weeksBetween) <= occurrence;
  const full = fullKind(at);
  const isNew = before.every(({ kind }) => kind !== full);
  const isFarFromEnd = weeks - week >= weeksBetween;
  const isFull = isNew && (full === 'end' || (isRested && isFarFromEnd));
  const isForAll = isFull || (isRested && !isNew && isFarFromNext(week, weeks));
  const asks = isForAll ? 'everybody' : 'supervisors';
  if (at.roles.filter((role) => isAsked(role, asks)).length < fewestAnswers) return null;
  return {
    ...{ id: occurrence, week, asks, kind: isFull ? full : 'light' },
    statements: isFull ? statements : statements.filter((_, place) => place === week % 4),
  };
}

export function isAsked(role: Role, asks: Asking): boolean {
  return asks === 'everybody' || role === 'supervisor';
}

/** The full round whose time has come: it is asked in this check-in or in the first after it. */
function fullKind({ week, weeks, isLast }: PulseWeek): Exclude<RoundKind, 'light'> {
  if (week >= weeks || (isLast && week >= weeks - 1)) return 'end';
  return week >= middleOf(weeks) ? 'middle' : 'start';
}

function middleOf(weeks: number): number {
  return Math.ceil(weeks / 2);
}

function isFarFromNext(week: number, weeks: number): boolean {
  const next = week < middleOf(weeks) ? middleOf(weeks) : weeks;
  return next - week >= weeksBetween;
}
