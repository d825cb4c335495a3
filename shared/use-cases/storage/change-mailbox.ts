/** Changes a person's mailbox, which begins with the first thing there is to keep in it. */
import type { DomainError } from '../../domain/errors.ts';
import { createMailbox, type Mailbox } from '../../domain/mailbox/mailbox.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { changeAggregate, createAggregate, readAggregate } from './aggregates.ts';
import { mailboxKind } from './kinds.ts';
import { personPartition } from './partitions.ts';

export type MailboxOwner = { readonly tenantId: string; readonly personId: string };

export type MailboxDeps = Pick<Deps, 'store' | 'clock' | 'calendar'>;

type At = { readonly now: string; readonly calendar: Deps['calendar'] };

/** Where a mailbox begins: the programme is a British one. */
export const usualTimeZone = 'Europe/London';

/** Errors: `busy`. */
export async function changeMailbox(
  owner: MailboxOwner,
  { store, clock, calendar }: MailboxDeps,
  apply: (mailbox: Mailbox, at: At) => Mailbox,
): Promise<Result<Mailbox, DomainError>> {
  const key = { pk: personPartition(owner.tenantId, owner.personId), id: 'mailbox' };
  const change = () =>
    changeAggregate(store, mailboxKind, key, (mailbox) =>
      ok(apply(mailbox, { now: clock.now(), calendar })),
    );
  const changed = await change();
  if (changed.ok || changed.error.kind !== 'not-found') return changed;
  const begun = await createAggregate(
    store,
    mailboxKind,
    createMailbox({ ...owner, timeZone: usualTimeZone }),
  );
  return begun.ok ? change() : begun;
}

/** Null before anything was kept in it. Errors: `busy`. */
export async function readMailbox(
  { tenantId, personId }: MailboxOwner,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<Mailbox | null, DomainError>> {
  const key = { pk: personPartition(tenantId, personId), id: 'mailbox' };
  const read = await readAggregate(store, mailboxKind, key);
  if (read.ok) return ok(read.value.doc);
  return read.error.kind === 'not-found' ? ok(null) : read;
}
