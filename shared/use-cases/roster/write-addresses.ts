/** Writes into people's mailboxes where a roster said they are reached, so that those who never wrote can be told things too. */
import type { DomainError } from '../../domain/errors.ts';
import { withAddress } from '../../domain/mailbox/address.ts';
import type { AddressBatch } from '../../domain/mailbox/address-batch.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Saved } from '../../stores/document-store.ts';
import { changeMailbox, type MailboxDeps } from '../notifications/change-mailbox.ts';
import { addressBatchType } from '../storage/document-types.ts';
import { inTurns } from '../storage/in-turns.ts';

/**
 * Safe to repeat and to stop half-way: what was written is what is read then. A mailbox that is damaged
 * keeps nobody else's waiting, and throws once all others are written. Errors: `busy`.
 */
export async function writeAddresses(
  { doc, etag }: Saved<AddressBatch>,
  deps: MailboxDeps,
): Promise<Result<true, DomainError>> {
  const { tenantId, serviceUrl, people } = doc;
  const written = await inTurns(
    people.map(({ personId, userId }) => async () => {
      const address = { serviceUrl, userId, conversationId: null };
      const [outcome] = await Promise.allSettled([
        changeMailbox({ tenantId, personId }, deps, (mailbox, at) =>
          withAddress(mailbox, address, at),
        ),
      ]);
      return outcome;
    }),
  );
  const busy = written.find((each) => each.status === 'fulfilled' && !each.value.ok);
  if (busy) return fail({ kind: 'busy' });
  const { pk, id } = addressBatchType.placeOf(addressBatchType.keyOf(doc));
  const removed = await deps.store.delete(pk, id, etag);
  const broken = written.find((each) => each.status === 'rejected');
  if (broken) throw broken.reason;
  return removed.ok || removed.error === 'not-found' ? ok(true) : fail({ kind: 'busy' });
}
