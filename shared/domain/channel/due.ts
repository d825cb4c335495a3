/** When a channel is looked at next. */

import { later } from '../instant.ts';
import { sendingPatienceMs } from '../mailbox/due.ts';
import { type Channel, type Share, standsAlone } from './channel.ts';

/** Several shares in a row are posted together: they wait this long after the first. */
const gatheringMs = 120_000;

/** The channel with its `dueAt` as it follows from the rest. */
export function withDue(channel: Channel): Channel {
  const dueAt = nextDue(channel);
  return dueAt === channel.dueAt ? channel : { ...channel, dueAt };
}

function nextDue(channel: Channel): string | null {
  const { sending, address, isUnreachable, notBefore } = channel;
  if (sending) return later(sending.at, sendingPatienceMs);
  if (address === null || isUnreachable) return null;
  const times = [channel.lookAt, channel.refreshAt, sharesAt(channel)];
  const [first] = times.filter((time) => time !== null).toSorted();
  if (first === undefined) return null;
  return notBefore !== null && notBefore > first ? notBefore : first;
}

/** What people share is their own act: it waits for company, and for nothing else. A vote waits for nothing, nor does an end. */
export function sharesAt(channel: Pick<Channel, 'shares'>): string | null {
  const [first] = sharesToPost(channel);
  if (!first) return null;
  return standsAlone(first) ? first.at : later(first.at, gatheringMs);
}

/** What goes into the next post: a vote or an end by itself before anything else, or all there is. */
export function sharesToPost({ shares }: Pick<Channel, 'shares'>): readonly Share[] {
  const alone = shares.find(standsAlone);
  return alone ? [alone] : shares;
}
