/** Whether somebody was asked a week's check-in, as far as their mailbox knows (P14). */
import type { Calendar } from '../calendar.ts';
import { deliveriesOf } from '../mailbox/ledger.ts';
import type { Mailbox, Outcome } from '../mailbox/mailbox.ts';
import { isQuietAt } from '../mailbox/quiet.ts';
import { promptId } from './prompt-id.ts';

/** `waiting`: it is to be sent, or on its way. Why somebody was not asked is nobody's to know. */
export const askedStates = [
  'asked',
  'unreachable',
  'unconfirmed',
  'missed',
  'not-asked',
  'waiting',
] as const;

export type Asked = (typeof askedStates)[number];

type Question = { readonly teamId: string; readonly occurrence: string };
type At = { readonly now: string; readonly calendar: Calendar };

/** What came of the check-in and of its reminder; the first in this list says most. */
const states: readonly (readonly [Outcome, Asked])[] = [
  ['sent', 'asked'],
  ['unconfirmed', 'unconfirmed'],
  ['unreachable', 'unreachable'],
  ['refused', 'unreachable'],
  ['missed', 'missed'],
  ['not-asked', 'not-asked'],
];

/** `mailbox` is null for somebody who has none yet. */
export function findAsked(
  mailbox: Mailbox | null,
  { teamId, occurrence }: Question,
  at: At,
): Asked {
  if (!mailbox) return 'not-asked';
  const checkIn = promptId('check-in', teamId, occurrence);
  const ids = [checkIn, promptId('reminder', teamId, occurrence)];
  const came = ids.flatMap((id) => deliveriesOf(mailbox, id)).map(({ outcome }) => outcome);
  const state = states.find(([outcome]) => came.includes(outcome));
  if (state) return state[1];

  const toSend = [...mailbox.waiting, ...(mailbox.sending?.items ?? [])];
  if (!toSend.some(({ id }) => id === checkIn) || isQuietAt(mailbox, at.now, at.calendar))
    return 'not-asked';
  return mailbox.address === null || mailbox.isUnreachable ? 'unreachable' : 'waiting';
}
