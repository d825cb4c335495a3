/** Takes away what is kept of a person outside their teams: where they are reached, and what they are called (P22). */
import type { DomainError } from '../../domain/errors.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { forgetWelcome } from '../notifications/claim-welcome.ts';
import { mailboxType, type PersonKey, type Place, personType } from '../storage/document-types.ts';
import { untilAnswered } from '../storage/repeat.ts';
import * as repository from '../storage/repository.ts';

type Outcome = Promise<Result<void, DomainError>>;
type StoreDeps = Pick<Deps, 'store'>;

/** Safe to repeat. Errors: `busy`. */
export async function forgetPlace(key: PersonKey, { store }: StoreDeps): Outcome {
  const mailbox = await repository.readOrEmpty(store, mailboxType, key);
  if (!mailbox.ok) return mailbox;
  const place = mailbox.value.address?.conversationId ?? null;
  if (place !== null) await forgetWelcome({ tenantId: key.tenantId, place }, store);
  return takeAway(mailboxType.placeOf(key), store);
}

/** With an `etag`, only as they were read with it: whoever is back since is not let go of. Errors: `busy`. */
export function forgetThemselves(key: PersonKey, { store }: StoreDeps, etag?: string): Outcome {
  return takeAway(personType.placeOf(key), store, etag);
}

async function takeAway({ pk, id }: Place, store: Deps['store'], etag?: string): Outcome {
  const gone = await untilAnswered(() => store.delete(pk, id, etag));
  return gone.ok || gone.error === 'not-found' ? ok(undefined) : fail({ kind: 'busy' });
}
