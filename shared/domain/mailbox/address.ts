/** Learning where somebody is reached: the newest address counts. */
import type { Calendar } from '../calendar.ts';
import { isSameUrl } from '../service-url.ts';
import { withDue } from './due.ts';
import type { Address, Mailbox } from './mailbox.ts';

type At = { readonly now: string; readonly calendar: Calendar };

/**
 * Whoever writes can be reached again, where they wrote from. What a roster says has no chat: it never
 * hides an address that has one, and is kept beside it where it is elsewhere. Somebody out of reach is
 * tried there once, as their region may have moved.
 */
export function withAddress(mailbox: Mailbox, address: Address, at: At): Mailbox {
  const hasWritten = address.conversationId !== null;
  const isKnown = mailbox.address !== null && isSameAddress(mailbox.address, address);
  if (isKnown && hasWritten && !mailbox.isUnreachable) return mailbox;
  if (!hasWritten && mailbox.address !== null)
    return seenElsewhere(mailbox, { known: mailbox.address, seen: address }, at);
  const isUnreachable = mailbox.isUnreachable && !hasWritten;
  const reached = { ...mailbox, address, otherServiceUrl: null, retry: null, isUnreachable };
  return withDue(reached, at.now, at.calendar);
}

function seenElsewhere(
  mailbox: Mailbox,
  { known, seen }: { readonly known: Address; readonly seen: Address },
  at: At,
): Mailbox {
  const isElsewhere = !isSameUrl(known.serviceUrl, seen.serviceUrl);
  if (known.conversationId === null || (mailbox.isUnreachable && isElsewhere)) {
    if (isSameAddress(known, seen)) return mailbox;
    const address = { ...seen, conversationId: known.conversationId };
    const isUnreachable = mailbox.isUnreachable && !isElsewhere;
    return withDue(
      { ...mailbox, address, isUnreachable, otherServiceUrl: null },
      at.now,
      at.calendar,
    );
  }
  const otherServiceUrl = isElsewhere ? seen.serviceUrl : null;
  return otherServiceUrl === mailbox.otherServiceUrl ? mailbox : { ...mailbox, otherServiceUrl };
}

/** What they are told from now on is in it; null where nobody said which. */
export function withLanguage(mailbox: Mailbox, language: string | null): Mailbox {
  const isKnown = language === null || language === mailbox.language;
  return isKnown ? mailbox : { ...mailbox, language };
}

/** Whether that is how they are known to be spoken to. */
export function speaks(mailbox: Mailbox, language: string | null): boolean {
  return withLanguage(mailbox, language) === mailbox;
}

/** The chat that was opened to write to them, unless they are reached elsewhere by now. */
export function withChat(mailbox: Mailbox, used: Address | null, conversationId: string): Mailbox {
  const { address } = mailbox;
  if (address === null || used === null || !isSameAddress(address, used)) return mailbox;
  return { ...mailbox, address: { ...address, conversationId } };
}

/** Whether they are known to be reached there. A person and the app have one chat, whichever it is. */
export function isReachedAt({ address: known, isUnreachable }: Mailbox, address: Address): boolean {
  if (known === null || isUnreachable) return false;
  return isSameUrl(known.serviceUrl, address.serviceUrl) && known.userId === address.userId;
}

export function isSameAddress(one: Address, other: Address): boolean {
  return (
    isSameUrl(one.serviceUrl, other.serviceUrl) &&
    one.userId === other.userId &&
    one.conversationId === other.conversationId
  );
}

/** The app was taken away: there is no chat to write in any more. */
export function withoutAddress(mailbox: Mailbox, at: At): Mailbox {
  const gone = { ...mailbox, address: null, otherServiceUrl: null, isUnreachable: false };
  return withDue(gone, at.now, at.calendar);
}
