/** Where somebody has a chat of their own with the app, for an answer that is not for the company they asked in. */
import type { Actor } from '../../domain/person.ts';
import type { Deps } from '../deps.ts';
import { mailboxType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

/** Null where there is none yet, it is out of reach, or the store cannot say. */
export async function loadPersonalChat(
  { tenantId, id: personId }: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<{ readonly serviceUrl: string; readonly conversationId: string } | null> {
  const mailbox = await repository.readOrEmpty(store, mailboxType, { tenantId, personId });
  if (!mailbox.ok || mailbox.value.isUnreachable || mailbox.value.address === null) return null;
  const { serviceUrl, conversationId } = mailbox.value.address;
  return conversationId === null ? null : { serviceUrl, conversationId };
}
