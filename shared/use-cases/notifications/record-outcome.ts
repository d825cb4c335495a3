/** Records in a mailbox what came of the message it was marked with. */
import type { DomainError } from '../../domain/errors.ts';
import { later } from '../../domain/instant.ts';
import * as deliver from '../../domain/mailbox/deliver.ts';
import { withAddress } from '../../domain/mailbox/enqueue.ts';
import type { Mailbox } from '../../domain/mailbox/mailbox.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Sent } from '../../domain/sending/sent.ts';
import type { Saved } from '../../stores/document-store.ts';
import { replaceClaimed } from '../storage/claim-due.ts';
import { mailboxType } from '../storage/document-types.ts';
import { changeMailbox, type MailboxDeps } from './change-mailbox.ts';

type At = Parameters<typeof deliver.putOff>[2];

/** The mailbox as it follows from what came of its message. */
export function recordOutcome(marked: Mailbox, sent: Sent, at: At): Mailbox {
  switch (sent.kind) {
    case 'sent': {
      const { address } = marked;
      const reached = address
        ? withAddress(marked, { ...address, conversationId: sent.conversationId }, at)
        : marked;
      return deliver.recordOutcome(reached, 'sent', at);
    }
    case 'later':
      return deliver.putOff(marked, later(at.now, sent.afterMs), at);
    case 'unreachable':
      return deliver.recordUnreachable(marked, at);
    case 'unconfirmed':
    case 'refused':
      return deliver.recordOutcome(marked, sent.kind, at);
  }
}

/**
 * Writes it. As a rule nobody has written in the mailbox while the message was on its way; where
 * somebody has, it is recorded beside what they wrote. Errors: `busy`.
 */
export async function saveOutcome(
  { doc: marked, etag }: Saved<Mailbox>,
  sent: Sent,
  deps: MailboxDeps,
): Promise<Result<Mailbox, DomainError>> {
  const recorded = recordOutcome(marked, sent, { now: deps.clock.now(), calendar: deps.calendar });
  const written = await replaceClaimed(mailboxType, recorded, etag, deps);
  if (written.ok) return ok(recorded);
  return changeMailbox(marked, deps, (current, at) =>
    current.sending?.id === marked.sending?.id ? recordOutcome(current, sent, at) : current,
  );
}
