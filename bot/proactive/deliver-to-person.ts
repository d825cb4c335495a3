/** Delivers what waits in one claimed mailbox: decided now, marked before it is sent, recorded after. */

import { later } from '../../shared/domain/instant.ts';
import {
  dropItems,
  dueItems,
  holdItem,
  markSending,
  missItems,
  putOff,
  recordMissed,
  recordOutcome,
  recordUnreachable,
  settleUnconfirmed,
} from '../../shared/domain/mailbox/deliver.ts';
import { withDue } from '../../shared/domain/mailbox/due.ts';
import { withAddress } from '../../shared/domain/mailbox/enqueue.ts';
import type { Mailbox } from '../../shared/domain/mailbox/mailbox.ts';
import type { Saved } from '../../shared/stores/document-store.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { changeMailbox } from '../../shared/use-cases/notifications/change-mailbox.ts';
import { loadMessage } from '../../shared/use-cases/notifications/load-message.ts';
import { replaceClaimed } from '../../shared/use-cases/storage/claim-due.ts';
import { mailboxType } from '../../shared/use-cases/storage/document-types.ts';
import { renderMessage } from './cards/message-card.ts';
import type { Sender, Sent } from './connector-client.ts';
import type { WaitForTurn } from './rate-limit.ts';

/** How messages leave: sent one by one, each in its turn. */
export type Connection = { readonly send: Sender; readonly waitForTurn: WaitForTurn };

export type Delivered = Sent['kind'] | 'nothing' | 'busy';

export async function deliverToPerson(
  { doc: mailbox, etag }: Saved<Mailbox>,
  deps: Deps,
  { send, waitForTurn }: Connection,
): Promise<Delivered> {
  const at = { now: deps.clock.now(), calendar: deps.calendar };
  if (mailbox.sending) {
    const settled = await replaceClaimed(mailboxType, settleUnconfirmed(mailbox, at), etag, deps);
    return settled.ok ? 'unconfirmed' : 'busy';
  }

  const inTime = recordMissed(mailbox, at);
  const loaded = await loadMessage(inTime, dueItems(inTime, at), deps);
  if (!loaded.ok) return 'busy';
  const { items, told, obsolete, missed, held } = loaded.value;
  const kept = held.reduce(
    (box, { item, until }) => holdItem(box, item, until),
    missItems(dropItems(inTime, obsolete), missed, at),
  );
  if (items.length === 0 || mailbox.address === null) {
    const written = await replaceClaimed(
      mailboxType,
      withDue(kept, at.now, at.calendar),
      etag,
      deps,
    );
    return written.ok ? 'nothing' : 'busy';
  }

  const card = renderMessage(told, deps);
  const marked = markSending(kept, items, at);
  const to = { tenantId: mailbox.tenantId, address: mailbox.address };
  await waitForTurn(to);
  const written = await replaceClaimed(mailboxType, marked, etag, deps);
  if (!written.ok) return 'busy';
  const sent = await send(to, card);
  return note({ doc: marked, etag: written.value.etag }, sent, deps);
}

/** As a rule nobody has written in the mailbox while the message was on its way. */
async function note(
  { doc: marked, etag }: Saved<Mailbox>,
  sent: Sent,
  deps: Deps,
): Promise<Delivered> {
  const noted = record(marked, sent, { now: deps.clock.now(), calendar: deps.calendar });
  const written = await replaceClaimed(mailboxType, noted, etag, deps);
  if (written.ok) return sent.kind;
  const recorded = await changeMailbox(marked, deps, (current, then) =>
    current.sending?.id === marked.sending?.id ? record(current, sent, then) : current,
  );
  return recorded.ok ? sent.kind : 'busy';
}

function record(mailbox: Mailbox, sent: Sent, at: Parameters<typeof putOff>[2]): Mailbox {
  switch (sent.kind) {
    case 'sent': {
      const { address } = mailbox;
      const reached = address
        ? withAddress(mailbox, { ...address, conversationId: sent.conversationId }, at)
        : mailbox;
      return recordOutcome(reached, 'sent', at);
    }
    case 'later':
      return putOff(mailbox, later(at.now, sent.afterMs), at);
    case 'unreachable':
      return recordUnreachable(mailbox, at);
    case 'unconfirmed':
    case 'refused':
      return recordOutcome(mailbox, sent.kind, at);
  }
}
