/** Taking something in to be told later, and learning where somebody is reached. */
import type { Calendar } from '../calendar.ts';
import { withDue } from './due.ts';
import { type Address, type Item, type Mailbox, processedIdsKept, waitingKept } from './mailbox.ts';
import { skipWhileMuted } from './quiet.ts';

/** What is to be told to whom. The id is the entry's own: relaying it twice tells once. */
export type OutboxEntry = { readonly id: string; readonly to: string; readonly item: Item };

type At = { readonly now: string; readonly calendar: Calendar };

/** Of the same thing the earlier waits: it says more. */
export function enqueue(mailbox: Mailbox, entries: readonly OutboxEntry[], at: At): Mailbox {
  const fresh = entries.filter(({ id }) => !mailbox.processedIds.includes(id));
  if (fresh.length === 0) return mailbox;
  const all = [...mailbox.waiting, ...fresh.map(({ item }) => item)];
  const waiting = all.filter(({ id }, place) => all.findIndex((item) => item.id === id) === place);
  const processedIds = [...mailbox.processedIds, ...fresh.map(({ id }) => id)].slice(
    -processedIdsKept,
  );
  const heard = skipWhileMuted({ ...mailbox, waiting, processedIds }, at);
  const kept = { ...heard, waiting: heard.waiting.slice(-waitingKept) };
  return withDue(kept, at.now, at.calendar);
}

/** Whoever writes can be reached again. An address without a chat never hides one that has it. */
export function withAddress(mailbox: Mailbox, address: Address, at: At): Mailbox {
  const known = mailbox.address;
  const conversationId = address.conversationId ?? known?.conversationId ?? null;
  const hasWritten = address.conversationId !== null;
  const isUnreachable = mailbox.isUnreachable && !hasWritten;
  const same =
    known?.serviceUrl === address.serviceUrl &&
    known.userId === address.userId &&
    known.conversationId === conversationId &&
    isUnreachable === mailbox.isUnreachable;
  if (same) return mailbox;
  const reached = { ...mailbox, address: { ...address, conversationId }, isUnreachable };
  return withDue(reached, at.now, at.calendar);
}

/** The app was taken away: there is no chat to write in any more. */
export function withoutAddress(mailbox: Mailbox, at: At): Mailbox {
  return withDue({ ...mailbox, address: null, isUnreachable: false }, at.now, at.calendar);
}
