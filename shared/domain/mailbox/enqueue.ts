/** Taking something in to be told later. */
import type { Calendar } from '../calendar.ts';
import { withDue } from './due.ts';
import { type Item, type Mailbox, processedIdsKept, waitingKept } from './mailbox.ts';
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
