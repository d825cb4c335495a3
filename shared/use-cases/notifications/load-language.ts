/** Finds the language somebody was last heard in. */
import { usualLanguage } from '../../domain/mailbox/mailbox.ts';
import type { Deps } from '../deps.ts';
import { mailboxType, type PersonKey } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

/** Its tag. Where it cannot be read just now it is the usual one: the answer matters more. */
export async function loadLanguage(owner: PersonKey, { store }: Pick<Deps, 'store'>) {
  const mailbox = await repository.readOrEmpty(store, mailboxType, owner);
  return mailbox.ok ? mailbox.value.language : usualLanguage;
}
