/** When a mailbox is looked at next: never outside working hours, and once on a working day (P15). */
import { type Calendar, isWorkingDay } from '../calendar.ts';
import { later } from '../instant.ts';
import { workingHours } from '../team/set-up/check-in.ts';
import { type Item, isTimed, type Mailbox } from './mailbox.ts';
import { nextTellingTime } from './telling-time.ts';

/** How long a sending is given before it counts as unconfirmed: longer than any request lives. */
export const sendingPatienceMs = 300_000;

/** The mailbox with its `dueAt` as it follows from the rest. `now` is an ISO instant. */
export function withDue(mailbox: Mailbox, now: string, calendar: Calendar): Mailbox {
  const dueAt = nextDue(mailbox, now, calendar);
  return dueAt === mailbox.dueAt ? mailbox : { ...mailbox, dueAt };
}

function nextDue(mailbox: Mailbox, now: string, calendar: Calendar): string | null {
  const { sending, waiting, quiet, timeZone, retry } = mailbox;
  if (sending) return later(sending.at, sendingPatienceMs);
  if (waiting.length === 0 || mailbox.isUnreachable || mailbox.address === null) return null;
  if (quiet.kind === 'stopped' || (quiet.kind === 'paused' && quiet.until === null)) return null;

  const free = [
    now,
    ...(retry ? [retry.at] : []),
    ...(mailbox.lastSentOn ? [startOf(calendar.addDays(mailbox.lastSentOn, 1))] : []),
    ...(quiet.kind === 'paused' && quiet.until ? [startOf(quiet.until)] : []),
  ].reduce(latest);
  return earliest(waiting.map((item) => allowedAt(item, latest(item.notBefore, free))));

  function startOf(day: string): string {
    return calendar.instantOf(day, '00:00', timeZone);
  }

  /** What has a time of its own is told at it, within that day’s working hours; all else in telling hours. */
  function allowedAt(item: Item, from: string): string {
    const day = calendar.dayOf(from, timeZone);
    const time = calendar.timeOf(from, timeZone);
    const isItsDay =
      isTimed(item) &&
      day === calendar.dayOf(item.notBefore, timeZone) &&
      isWorkingDay(day, calendar) &&
      time >= workingHours.from &&
      time <= workingHours.until;
    return isItsDay ? from : nextTellingTime(from, timeZone, calendar);
  }
}

/** Instants are all in the one spelling that sorts as text. */
function latest(one: string, other: string): string {
  return one > other ? one : other;
}

function earliest(instants: readonly string[]): string {
  return instants.toSorted()[0] ?? '';
}
