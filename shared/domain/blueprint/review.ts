/** The day on which an experiment is looked at: when its owner is asked, and what follows where nobody looks (P19). */
import { type Calendar, isWorkingDay } from '../calendar.ts';
import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Experiment, experimentLimits, noted } from './experiment.ts';
import type { Around } from './experiments.ts';

/** Where the owner works: once the day has begun for everybody. */
export const reviewTime = '09:30';

type Due = Pick<Experiment, 'status' | 'owner' | 'reviewOn' | 'reviewAsked'>;

/** ISO instant from which its owner has to be asked; null: nobody has to be, or has been. */
export function reviewDueAt({ status, owner, reviewOn, reviewAsked }: Due): string | null {
  if (status !== 'running' || owner === null || reviewOn === null) return null;
  return reviewAsked?.on === reviewOn ? null : `${reviewOn}T00:00:00.000Z`;
}

/**
 * The ISO instant at which its owner is asked: that day at half past nine, or the first working day after it. What was
 * not asked on its day, since nobody looked after it or no server ran, is asked at the next such time.
 */
export function askedAt(
  reviewOn: string,
  { now, timeZone, calendar }: { now: string; timeZone: string; calendar: Calendar },
): string {
  const today = calendar.dayOf(now, timeZone);
  const isLate = calendar.timeOf(now, timeZone) > reviewTime;
  const day = reviewOn >= today ? reviewOn : isLate ? calendar.addDays(today, 1) : today;
  return calendar.instantOf(workingDayFrom(day, calendar), reviewTime, timeZone);
}

/** The day of the next look at it, where nobody says another: four weeks on, or the first working day after that. */
export function nextReviewAfter(today: string, calendar: Calendar): string {
  return workingDayFrom(calendar.addDays(today, experimentLimits.reviewAfter), calendar);
}

/** That day, or the first working day after it. */
export function workingDayFrom(day: string, calendar: Calendar): string {
  let working = day;
  while (!isWorkingDay(working, calendar)) working = calendar.addDays(working, 1);
  return working;
}

/** Nothing that anybody sees is altered, so its version stays. */
export function withReviewAsked(experiment: Experiment, at: string): Experiment {
  const { reviewOn } = experiment;
  return reviewOn === null ? experiment : { ...experiment, reviewAsked: { on: reviewOn, at } };
}

/** Nobody looks at what has ended, nor at what rests before it is taken up again. */
export function isAtRest({ status }: Pick<Experiment, 'status'>): boolean {
  return status === 'ended' || status === 'resting';
}

/** Whether it is to be looked at, that day or since. */
export function isReviewDue(
  { status, reviewOn }: Pick<Experiment, 'status' | 'reviewOn'>,
  { today }: Pick<Around, 'today'>,
): boolean {
  return status === 'running' && reviewOn !== null && reviewOn <= today;
}

/**
 * Not this time: it is looked at four weeks on, and its history keeps that it was not. Of one whose day is to come
 * nothing changes. Errors: `no-such-move` unless it runs.
 */
export function skipReview(
  experiment: Experiment,
  { today, nextReview }: Pick<Around, 'today' | 'nextReview'>,
  command: Command,
): Result<Experiment, DomainError> {
  if (wasApplied(experiment, command.id)) return ok(experiment);
  if (experiment.status !== 'running') return fail({ kind: 'no-such-move' });
  if (!isReviewDue(experiment, { today })) return ok(experiment);
  const before = { reviewOn: experiment.reviewOn };
  const skipped = { ...experiment, reviewOn: nextReview };
  return ok(noted(skipped, { did: 'skipped-review', before }, command));
}

/** The days on which it was not looked at, oldest first. */
export function notLookedAt({ history }: Pick<Experiment, 'history'>): readonly string[] {
  return history.flatMap(({ did, before }) =>
    did === 'skipped-review' && before?.reviewOn ? [before.reviewOn] : [],
  );
}
