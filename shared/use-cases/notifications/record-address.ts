/** Keeps where somebody is reached, so that they can be told things later. */

import type { DomainError } from '../../domain/errors.ts';
import {
  isReachedAt,
  speaks,
  withAddress,
  withLanguage,
  withoutAddress,
} from '../../domain/mailbox/address.ts';
import type { Address, Mailbox } from '../../domain/mailbox/mailbox.ts';
import type { Result } from '../../domain/result.ts';
import { mailboxType, type PersonKey } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { loadPerson } from '../team/load-person.ts';
import { changeMailbox, type MailboxDeps } from './change-mailbox.ts';

/** Where somebody was heard from, and the tag of the language they have Teams in; null where it is not said. */
export type Heard = { readonly address: Address; readonly language: string | null };

/** One read when nothing is new. Errors: `busy`. */
export function recordAddress(
  owner: PersonKey,
  { address, language }: Heard,
  deps: MailboxDeps,
): Promise<Result<Mailbox, DomainError>> {
  return changeMailbox(owner, deps, (mailbox, at) =>
    withLanguage(withAddress(mailbox, address, at), language),
  );
}

/**
 * Somebody wrote: one read, unless they write from elsewhere or in another language than is known, or could
 * not be reached until now. Of a guest nobody has added nothing is kept, nor of whoever is in no
 * team and was not known before, such as somebody who asked to be forgotten. Which chat it was is not noted for
 * itself: that would be a write at their first word (P5).
 * Errors: `busy`.
 */
export async function recordIfNew(
  owner: PersonKey,
  heard: Heard,
  deps: MailboxDeps,
): Promise<Result<Mailbox, DomainError>> {
  const known = await repository.readOrEmpty(deps.store, mailboxType, owner);
  if (!known.ok) return known;
  if (isReachedAt(known.value, heard.address) && speaks(known.value, heard.language)) return known;
  const { tenantId, personId: id } = owner;
  const person = await loadPerson({ tenantId, id, name: '' }, deps);
  const isInNone = !person.ok && person.error.kind === 'not-a-member';
  const isNew = known.value.address === null;
  return isInNone && (isNew || person.error.asGuest) ? known : recordAddress(owner, heard, deps);
}

/** After the app was taken away. Errors: `busy`. */
export function removeAddress(
  owner: PersonKey,
  deps: MailboxDeps,
): Promise<Result<Mailbox, DomainError>> {
  return changeMailbox(owner, deps, withoutAddress);
}
