/** Changes a person's mailbox, which begins with the first thing there is to keep in it. */
import type { DomainError } from '../../domain/errors.ts';
import type { Mailbox } from '../../domain/mailbox/mailbox.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { mailboxType, type PersonKey } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

export type MailboxDeps = Pick<Deps, 'store' | 'clock' | 'calendar'>;

type At = { readonly now: string; readonly calendar: Deps['calendar'] };

/** Errors: `busy`. */
export function changeMailbox(
  owner: PersonKey,
  { store, clock, calendar }: MailboxDeps,
  apply: (mailbox: Mailbox, at: At) => Mailbox,
): Promise<Result<Mailbox, DomainError>> {
  return repository.changeOrCreate(store, mailboxType, owner, (mailbox) =>
    ok(apply(mailbox, { now: clock.now(), calendar })),
  );
}
