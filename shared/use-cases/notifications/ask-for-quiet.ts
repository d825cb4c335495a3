/** Somebody asks to hear nothing by itself, for a while or at all, or to hear again (P15). */
import type { DomainError } from '../../domain/errors.ts';
import type { Mailbox, Quiet } from '../../domain/mailbox/mailbox.ts';
import { beQuiet, isQuietAt } from '../../domain/mailbox/quiet.ts';
import { ok, type Result } from '../../domain/result.ts';
import { changeMailbox, type MailboxDeps, type MailboxOwner } from '../storage/change-mailbox.ts';

export type Quieted = { readonly mailbox: Mailbox; readonly wasQuiet: boolean };

/** For everybody, also for somebody in no team. Errors: `busy`. */
export async function askForQuiet(
  owner: MailboxOwner,
  quiet: Quiet,
  deps: MailboxDeps,
): Promise<Result<Quieted, DomainError>> {
  let wasQuiet = false;
  const changed = await changeMailbox(owner, deps, (standing, at) => {
    wasQuiet = isQuietAt(standing, at.now, at.calendar);
    return beQuiet(standing, quiet, at);
  });
  return changed.ok ? ok({ mailbox: changed.value, wasQuiet }) : changed;
}
