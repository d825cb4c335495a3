/** Sending what waits: decided at the moment of sending, marked before it, recorded after it. */
import type { Calendar } from '../calendar.ts';
import { later } from '../instant.ts';
import { isSameAddress } from './address.ts';
import { withDue } from './due.ts';
import { withDelivery } from './ledger.ts';
import type { Address, Item, ItemKind, Mailbox, Outcome } from './mailbox.ts';
import { skipWhileMuted } from './quiet.ts';

type At = { readonly now: string; readonly calendar: Calendar };

/** What may be told now; empty when this is not the moment. */
export function dueItems(mailbox: Mailbox, { now, calendar }: At): readonly Item[] {
  if (mailbox.sending) return [];
  const { dueAt } = withDue(mailbox, now, calendar);
  if (dueAt === null || dueAt > now) return [];
  return mailbox.waiting.filter(({ notBefore }) => notBefore <= now);
}

/** Whoever was sending it did not live to say what came of it: it is not sent again. */
export function settleUnconfirmed(mailbox: Mailbox, at: At): Mailbox {
  return mailbox.sending ? recordOutcome(mailbox, 'unconfirmed', at) : mailbox;
}

/** How late something with a time of its own may still be told; what is not in here is never too late. */
const latenessMs: Partial<Record<ItemKind, number>> = {
  'check-in': 24 * 3_600_000,
  reminder: 24 * 3_600_000,
  pulse: 5 * 24 * 3_600_000,
};

/** Records what was not told in its time as missed: nobody is asked on Thursday about Monday. */
export function recordMissed(current: Mailbox, at: At): Mailbox {
  const { now } = at;
  const mailbox = skipWhileMuted(current, at);
  return missItems(
    mailbox,
    mailbox.waiting.filter(({ kind, notBefore }) => {
      const lateness = latenessMs[kind];
      return lateness !== undefined && later(notBefore, lateness) < now;
    }),
    at,
  );
}

/** Takes out what can no longer be told, and says so in the ledger. */
export function missItems(
  mailbox: Mailbox,
  missed: readonly Item[],
  { now }: Pick<At, 'now'>,
): Mailbox {
  return missed.reduce(
    (box, item) => withDelivery(box, { id: item.id, items: [item], at: now }, 'missed'),
    dropItems(mailbox, missed),
  );
}

/** Takes out what turned out not to need telling. */
export function dropItems(mailbox: Mailbox, items: readonly Item[]): Mailbox {
  return { ...mailbox, waiting: mailbox.waiting.filter((item) => !items.includes(item)) };
}

/** Not told before then. */
export function holdItem(mailbox: Mailbox, held: Item, until: string): Mailbox {
  const waiting = mailbox.waiting.map((item) =>
    item === held ? { ...item, notBefore: until } : item,
  );
  return { ...mailbox, waiting };
}

/** Written before anything is sent, so that nobody sends it twice. */
export function markSending(
  mailbox: Mailbox,
  items: readonly Item[],
  at: At & { readonly by?: string },
): Mailbox {
  const waiting = mailbox.waiting.filter((item) => !items.includes(item));
  const id = items.map((item) => `${item.id} ${item.notBefore}`).join(' + ');
  const sending = { id, items, at: at.now, by: at.by ?? '' };
  return withDue({ ...mailbox, waiting, sending }, at.now, at.calendar);
}

/** Whether both are on the way with the same message, by the same mark, or neither is with any. */
export function isSameSending({ sending: one }: Mailbox, { sending: other }: Mailbox): boolean {
  return one?.id === other?.id && one?.at === other?.at && one?.by === other?.by;
}

/** Whatever came of it, it is not told again. */
export function recordOutcome(mailbox: Mailbox, outcome: Outcome, at: At): Mailbox {
  const { sending } = mailbox;
  if (!sending) return mailbox;
  const lastSentOn = at.calendar.dayOf(sending.at, mailbox.timeZone);
  const recorded = { ...mailbox, sending: null, retry: null, lastSentOn };
  return withDue(withDelivery(recorded, sending, outcome), at.now, at.calendar);
}

/** It was not told: it waits until they can be reached again. */
export function recordUnreachable(
  mailbox: Mailbox,
  at: At,
  outcome: Extract<Outcome, 'unreachable' | 'refused'> = 'unreachable',
): Mailbox {
  const { sending } = mailbox;
  if (!sending) return mailbox;
  const recorded = withDelivery(putBack(mailbox), sending, outcome);
  return withDue({ ...recorded, retry: null, isUnreachable: true }, at.now, at.calendar);
}

/** Nobody is known under the address it was sent to: it goes to a newer one, where there is one. */
export function recordNotThere(mailbox: Mailbox, used: Address | null, at: At): Mailbox {
  const { address, otherServiceUrl } = mailbox;
  if (address === null) return withDue(putBack(mailbox), at.now, at.calendar);
  const isNewer = used !== null && !isSameAddress(address, used);
  if (isNewer) return withDue({ ...putBack(mailbox), retry: null }, at.now, at.calendar);
  if (otherServiceUrl === null) return recordUnreachable(mailbox, at);
  const elsewhere = { ...address, serviceUrl: otherServiceUrl };
  const moved = { ...putBack(mailbox), address: elsewhere, otherServiceUrl: null, retry: null };
  return withDue(moved, at.now, at.calendar);
}

/** Nothing was sent, and it may be tried again from then on. */
export function putOff(mailbox: Mailbox, until: string, at: At): Mailbox {
  if (!mailbox.sending) return mailbox;
  const tries = (mailbox.retry?.tries ?? 0) + 1;
  return withDue({ ...putBack(mailbox), retry: { at: until, tries } }, at.now, at.calendar);
}

/** Nothing could be tried, which says nothing of them: marked or not, it waits until then. */
export function holdAll(mailbox: Mailbox, until: string, at: At): Mailbox {
  const tries = mailbox.retry?.tries ?? 0;
  return withDue({ ...putBack(mailbox), retry: { at: until, tries } }, at.now, at.calendar);
}

/** Of the same thing the earlier waits: it says more. */
function putBack(mailbox: Mailbox): Mailbox {
  const { sending } = mailbox;
  if (!sending) return mailbox;
  const { items } = sending;
  const newer = mailbox.waiting.filter(({ id }) => items.every((item) => item.id !== id));
  return { ...mailbox, sending: null, waiting: [...items, ...newer] };
}
