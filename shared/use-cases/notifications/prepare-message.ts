/** Decides, for one claimed mailbox, what its owner is told now; writes nothing. */
import type { DomainError } from '../../domain/errors.ts';
import {
  dropItems,
  dueItems,
  holdItem,
  markSending,
  missItems,
  recordMissed,
  settleUnconfirmed,
} from '../../domain/mailbox/deliver.ts';
import { withDue } from '../../domain/mailbox/due.ts';
import type { Address, Mailbox } from '../../domain/mailbox/mailbox.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Recipient } from '../../domain/sending/sent.ts';
import type { Deps } from '../deps.ts';
import { loadMessage, type Told } from './load-message.ts';

/**
 * - `unconfirmed`: whoever was sending did not live to say what came of it.
 * - `message`: what to tell whom, with the mailbox as it is written before that.
 */
export type PreparedMessage =
  | { readonly kind: 'nothing' | 'unconfirmed'; readonly mailbox: Mailbox }
  | {
      readonly kind: 'message';
      readonly to: Recipient<Address>;
      readonly told: Told;
      readonly marked: Mailbox;
    };

/** Errors: `busy`. */
export async function prepareMessage(
  mailbox: Mailbox,
  deps: Pick<Deps, 'store' | 'clock' | 'calendar' | 'newId'>,
): Promise<Result<PreparedMessage, DomainError>> {
  const at = { now: deps.clock.now(), calendar: deps.calendar };
  if (mailbox.sending) return ok({ kind: 'unconfirmed', mailbox: settleUnconfirmed(mailbox, at) });

  const inTime = recordMissed(mailbox, at);
  const loaded = await loadMessage(inTime, dueItems(inTime, at), deps);
  if (!loaded.ok) return loaded;
  const { items, told, obsolete, missed, held } = loaded.value;
  const kept = held.reduce(
    (box, { item, until }) => holdItem(box, item, until),
    missItems(dropItems(inTime, obsolete), missed, at),
  );
  const { tenantId, address } = mailbox;
  if (items.length === 0 || address === null)
    return ok({ kind: 'nothing', mailbox: withDue(kept, at.now, at.calendar) });
  const marked = markSending(kept, items, { ...at, by: deps.newId() });
  return ok({ kind: 'message', to: { tenantId, address }, told, marked });
}
