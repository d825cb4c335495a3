/** The weeks of a journey by the day: where each begins, which is now, and the rests between them. */
import { type Journey, journeyWeek } from '../journey.ts';
import { monthOf, monthsAfter, monthsBetween } from '../months.ts';
import { addDays, daysBetween } from './days.ts';

export const weekStates = ['past', 'now', 'ahead', 'paused'] as const;

export type WeekState = (typeof weekStates)[number];

/** `from` need not be a Monday: the count pauses with the team. */
export type Week = { readonly n: number; readonly from: string; readonly state: WeekState };

/**
 * A pause as it is drawn: from its first day up to the one on which work goes on. Of an open one that is,
 * as far as anybody knows, tomorrow.
 */
export type Rest = { readonly from: string; readonly to: string; readonly isOpen: boolean };

export type Weeks = {
  readonly weeks: readonly Week[];
  /** The first day after the last week. */
  readonly until: string;
  readonly rests: readonly Rest[];
};

export function toWeeks(journey: Journey, today: string): Weeks {
  const rests = toRests(journey, today);
  const now = journeyWeek(journey, today);
  const all = Array.from({ length: journey.weeks }, (_, index) => index + 1);
  const startOf = (n: number) => dayOfWork(journey, rests, (n - 1) * 7);
  const until = startOf(journey.weeks + 1);
  return {
    weeks: all.map((n) => ({ n, from: startOf(n), state: stateOf(n, now) })),
    until,
    rests: rests.filter(({ from }) => from < until),
  };
}

/** The week a day is in: 0 before the first, one more than there are after the last. */
export function weekOf({ weeks, until }: Pick<Weeks, 'weeks' | 'until'>, day: string): number {
  if (day >= until) return weeks.length + 1;
  return weeks.findLast(({ from }) => from <= day)?.n ?? 0;
}

/** As `weekOf`, but each month after the weeks, from the one in which they end, is one more. */
export function periodOf(journey: Pick<Weeks, 'weeks' | 'until'>, day: string): number {
  const { weeks, until } = journey;
  if (day < until) return weekOf(journey, day);
  return weeks.length + 1 + monthsBetween(monthOf(until), monthOf(day));
}

/** `YYYY-MM` of such a period; null where it is a week. */
export function monthOfPeriod(
  { weeks, until }: Pick<Weeks, 'weeks' | 'until'>,
  period: number,
): string | null {
  const later = period - weeks.length - 1;
  return later < 0 ? null : monthsAfter(monthOf(until), later);
}

function stateOf(n: number, now: ReturnType<typeof journeyWeek>): WeekState {
  if (now.status === 'finished' || n < now.week) return 'past';
  if (now.status === 'not-started' || n > now.week) return 'ahead';
  return now.status === 'paused' ? 'paused' : 'now';
}

/** The day on which the work goes on after so many days of it. */
function dayOfWork({ startsOn }: Journey, rests: readonly Rest[], worked: number): string {
  return rests.reduce(
    (day, { from, to }) => (from <= day ? addDays(day, daysBetween(from, to)) : day),
    addDays(startsOn, worked),
  );
}

/** In order, none before the start, and those that touch as one. */
function toRests({ startsOn, pauses }: Journey, today: string): readonly Rest[] {
  const spans = pauses
    .map(({ from, until }) => ({
      from: latest(from, startsOn),
      to: until ?? addDays(latest(from, today), 1),
      isOpen: until === null,
    }))
    .filter(({ from, to }) => from < to)
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  return spans.reduce<readonly Rest[]>(joinRest, []);
}

function joinRest(rests: readonly Rest[], next: Rest): readonly Rest[] {
  const last = rests.at(-1);
  if (!last || last.to < next.from) return [...rests, next];
  const joined = {
    from: last.from,
    to: latest(last.to, next.to),
    isOpen: last.isOpen || next.isOpen,
  };
  return [...rests.slice(0, -1), joined];
}

function latest(one: string, other: string): string {
  return one > other ? one : other;
}
