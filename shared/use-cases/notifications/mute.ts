/** Somebody asks to hear nothing by itself, for a while or at all, or to hear again (P15). */

import type { DomainError } from '../../domain/errors.ts';
import type { Mailbox, Quiet } from '../../domain/mailbox/mailbox.ts';
import { isQuietAt, muteMailbox } from '../../domain/mailbox/quiet.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { PersonKey } from '../storage/document-types.ts';
import { changeMailbox, type MailboxDeps } from './change-mailbox.ts';

export type Muted = { readonly mailbox: Mailbox; readonly wasQuiet: boolean };

/** For everybody, also for somebody in no team. Errors: `busy`. */
export async function mute(
  owner: PersonKey,
  quiet: Quiet,
  deps: MailboxDeps,
): Promise<Result<Muted, DomainError>> {
  let wasQuiet = false;
  const changed = await changeMailbox(owner, deps, (current, at) => {
    wasQuiet = isQuietAt(current, at.now, at.calendar);
    return muteMailbox(current, quiet, at);
  });
  return changed.ok ? ok({ mailbox: changed.value, wasQuiet }) : changed;
}
