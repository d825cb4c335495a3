/** Stop, pause and resume: words that work in every state (P15). */
import type { Calendar } from '../calendar.ts';
import { withDue } from './due.ts';
import type { Mailbox, Quiet } from './mailbox.ts';

/** Nothing that waits is lost: it is told when they want to hear again. */
export function beQuiet(
  mailbox: Mailbox,
  quiet: Quiet,
  at: { readonly now: string; readonly calendar: Calendar },
): Mailbox {
  return withDue({ ...mailbox, quiet }, at.now, at.calendar);
}
