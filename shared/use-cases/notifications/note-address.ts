/** Keeps where somebody is reached, so that they can be told things later. */
import type { DomainError } from '../../domain/errors.ts';
import type { Address, Mailbox } from '../../domain/mailbox/mailbox.ts';
import { forgetAddress, reachAt } from '../../domain/mailbox/take-in.ts';
import { ok, type Result } from '../../domain/result.ts';
import {
  changeMailbox,
  type MailboxDeps,
  type MailboxOwner,
  readMailbox,
} from '../storage/change-mailbox.ts';

/** One read when nothing is new. Errors: `busy`. */
export function noteAddress(
  owner: MailboxOwner,
  address: Address,
  deps: MailboxDeps,
): Promise<Result<Mailbox, DomainError>> {
  return changeMailbox(owner, deps, (mailbox, at) => reachAt(mailbox, address, at));
}

/** Somebody wrote: one read, unless they could not be reached until now. Errors: `busy`. */
export async function reachAgain(
  owner: MailboxOwner,
  address: Address,
  deps: MailboxDeps,
): Promise<Result<Mailbox, DomainError>> {
  const known = await readMailbox(owner, deps);
  if (!known.ok) return known;
  const isReached = known.value && known.value.address !== null && !known.value.isUnreachable;
  return isReached ? ok(known.value) : noteAddress(owner, address, deps);
}

/** After the app was taken away. Errors: `busy`. */
export function loseAddress(
  owner: MailboxOwner,
  deps: MailboxDeps,
): Promise<Result<Mailbox, DomainError>> {
  return changeMailbox(owner, deps, forgetAddress);
}
