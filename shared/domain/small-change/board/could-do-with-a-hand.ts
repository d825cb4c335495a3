/** Which changes could do with a hand, and why: the one answer for chat, the tab and the check-in (P17). */
import { type Calendar, isWorkingDay } from '../../calendar.ts';
import { isTold } from '../gates.ts';
import type { ChangeContent, SmallChange } from '../small-change.ts';

/** Nobody has it, nothing happened to it lately, or a yes is awaited. */
export const handReasons = ['nobody', 'quiet', 'awaiting-yes'] as const;

export type HandReason = (typeof handReasons)[number];

export const unownedDays = 7;
export const quietDays = 14;
export const awaitedWorkingDays = 5;

/** For each reason the instant before which it has lasted long enough; the same for all changes of a team, all day. */
export type LongEnough = Readonly<Record<HandReason, string>>;

/** The day it is where the team works, `YYYY-MM-DD`. */
export type Day = {
  readonly today: string;
  readonly timeZone: string;
  readonly calendar: Calendar;
};

/** Days are whole ones; the day on which somebody was asked is not one they have been waited for. */
export function longEnough({ today, timeZone, calendar }: Day): LongEnough {
  const startOf = (day: string) => calendar.instantOf(day, '00:00', timeZone);
  return {
    nobody: startOf(calendar.addDays(today, 1 - unownedDays)),
    quiet: startOf(calendar.addDays(today, 1 - quietDays)),
    'awaiting-yes': startOf(firstOfWorkingDays(awaitedWorkingDays, today, calendar)),
  };
}

type Looked = Omit<ChangeContent, 'progress'> & Pick<SmallChange, 'loggedAt' | 'updatedAt'>;

/**
 * In the order of the list; empty for what is taken back, told to its end, or an idea kept for the
 * blueprint. The owner is taken as shown: somebody who left looks after nothing (`withOwnerInTeam`).
 */
export function couldDoWithAHand(change: Looked, before: LongEnough): readonly HandReason[] {
  if (change.status === 'withdrawn' || isTold(change) || isKept(change)) return [];
  const { owner, ownerSince, loggedAt, updatedAt, asks } = change;
  const has: Readonly<Record<HandReason, boolean>> = {
    nobody: owner === null && (ownerSince ?? loggedAt) < before.nobody,
    quiet: updatedAt < before.quiet,
    'awaiting-yes': asks.some(({ answer, at }) => answer === null && at < before['awaiting-yes']),
  };
  return handReasons.filter((reason) => has[reason]);
}

function isKept({ scope, stage }: Looked): boolean {
  return scope === 'for-the-blueprint' && stage === 'mission';
}

/** The first of the last so many working days, today among them. */
function firstOfWorkingDays(count: number, today: string, calendar: Calendar): string {
  let day = today;
  let worked = isWorkingDay(day, calendar) ? 1 : 0;
  while (worked < count) {
    day = calendar.addDays(day, -1);
    if (isWorkingDay(day, calendar)) worked += 1;
  }
  return day;
}
