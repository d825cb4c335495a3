/** Stop, pause and resume: words that work in every state (P15). */
import type { Calendar } from '../calendar.ts';
import { withDue } from './due.ts';
import { withDelivery } from './ledger.ts';
import { type Item, isTimed, type Mailbox, type Quiet } from './mailbox.ts';

type At = { readonly now: string; readonly calendar: Calendar };

/** News and asks that wait are told when they want to hear again; what had its own time has passed. */
export function muteMailbox(mailbox: Mailbox, quiet: Quiet, at: At): Mailbox {
  const asked = quiet.kind === 'none' ? quiet : { ...quiet, from: at.now };
  return withDue({ ...skipWhileMuted(mailbox, at), quiet: asked }, at.now, at.calendar);
}

export function isQuietAt(
  { quiet, timeZone }: Pick<Mailbox, 'quiet' | 'timeZone'>,
  instant: string,
  calendar: Calendar,
): boolean {
  if (quiet.kind === 'none' || instant < quiet.from) return false;
  switch (quiet.kind) {
    case 'stopped':
      return true;
    case 'paused':
      return quiet.until === null || calendar.dayOf(instant, timeZone) < quiet.until;
  }
}

/**
 * Lets pass what has a time of its own that came while they wanted to hear nothing: it was not missed,
 * it was not asked. A check-in takes its reminder along. What was due before they asked for quiet is not
 * meant: its reminder comes if they want to hear again by then.
 */
export function skipWhileMuted(mailbox: Mailbox, { now, calendar }: At): Mailbox {
  const passed = mailbox.waiting.filter(
    (item) =>
      isTimed(item) && item.notBefore <= now && isQuietAt(mailbox, item.notBefore, calendar),
  );
  if (passed.length === 0) return mailbox;
  const gone = mailbox.waiting.filter(
    (item) => passed.includes(item) || passed.some((each) => reminds(item, each)),
  );
  const waiting = mailbox.waiting.filter((item) => !gone.includes(item));
  return gone.reduce<Mailbox>(
    (box, item) => withDelivery(box, { id: item.id, items: [item], at: now }, 'not-asked'),
    { ...mailbox, waiting },
  );
}

function reminds(item: Item, checkIn: Item): boolean {
  if (item.kind !== 'reminder' || checkIn.kind !== 'check-in') return false;
  return item.teamId === checkIn.teamId && item.occurrence === checkIn.occurrence;
}
