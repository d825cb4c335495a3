/** What was sent to somebody or could not be: the last deliveries, and what became of one thing. */
import {
  type Delivery,
  deliveriesKept,
  type Mailbox,
  type Outcome,
  type Sending,
} from './mailbox.ts';

export function withDelivery(
  mailbox: Mailbox,
  sending: Omit<Sending, 'by'>,
  outcome: Outcome,
): Mailbox {
  const { id, items, at } = sending;
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const deliveries = [...mailbox.deliveries, { id, kinds, at, outcome }].slice(-deliveriesKept);
  return { ...mailbox, deliveries };
}

/** The deliveries that told a thing or tried to, oldest first: their ids are made from what they tell. */
export function deliveriesOf({ deliveries }: Mailbox, itemId: string): readonly Delivery[] {
  return deliveries.filter(({ id }) =>
    id.split(' + ').some((part) => part === itemId || part.startsWith(`${itemId} `)),
  );
}
