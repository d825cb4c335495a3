/** Records in a mailbox what came of the message it was marked with. */
import type { DomainError } from '../../domain/errors.ts';
import { withChat } from '../../domain/mailbox/address.ts';
import * as deliver from '../../domain/mailbox/deliver.ts';
import type { Address, Mailbox } from '../../domain/mailbox/mailbox.ts';
import { ok, type Result } from '../../domain/result.ts';
import { tryAgainAt } from '../../domain/sending/back-off.ts';
import type { Sent } from '../../domain/sending/sent.ts';
import type { Saved } from '../../stores/document-store.ts';
import type { Deps } from '../deps.ts';
import { markClaimed, replaceClaimed } from '../storage/claim-due.ts';
import { mailboxType } from '../storage/document-types.ts';
import { insist } from '../storage/repository.ts';
import { changeMailbox, type MailboxDeps } from './change-mailbox.ts';

/** What came of it, sent to which address; `chance` spreads out what is tried again. */
type Came = {
  readonly sent: Sent;
  readonly used: Address | null;
  readonly chance: number;
};

type At = { readonly now: string; readonly calendar: Deps['calendar'] };

/** The mailbox as it follows from what came of its message. */
export function recordOutcome(mailbox: Mailbox, { sent, used, chance }: Came, at: At): Mailbox {
  const tries = mailbox.retry?.tries ?? 0;
  switch (sent.kind) {
    case 'sent':
      return deliver.recordOutcome(withChat(mailbox, used, sent.conversationId), 'sent', at);
    case 'unconfirmed':
      return deliver.recordOutcome(mailbox, 'unconfirmed', at);
    case 'later':
      return deliver.putOff(mailbox, tryAgainAt(sent, { now: at.now, tries, chance }), at);
    case 'unsigned':
      return deliver.holdAll(mailbox, tryAgainAt(sent, { now: at.now, tries, chance }), at);
    case 'not-there':
      return deliver.recordNotThere(mailbox, used, at);
    case 'unreachable':
    case 'refused':
      return deliver.recordUnreachable(mailbox, at, sent.kind);
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
  const came = { sent, used: marked.address, chance: Math.random() };
  const at = { now: deps.clock.now(), calendar: deps.calendar };
  const recorded = recordOutcome(marked, came, at);
  const written = await replaceClaimed(mailboxType, recorded, etag, deps);
  if (written.ok) return ok(recorded);
  return insist(() =>
    changeMailbox(marked, deps, (current, then) =>
      deliver.isSameSending(current, marked) ? recordOutcome(current, came, then) : current,
    ),
  );
}

/** Writes that the message is on its way; once, also where the store cannot say that it did. */
export function markMessage(claimed: Saved<Mailbox>, marked: Mailbox, deps: Pick<Deps, 'store'>) {
  return markClaimed(mailboxType, { marked, etag: claimed.etag }, deps, (stored) =>
    deliver.isSameSending(stored, marked),
  );
}
