/** Records in a channel what came of a card posted in it, or of those replaced. */
import type { Channel } from '../../domain/channel/channel.ts';
import { withoutChannel } from '../../domain/channel/enqueue.ts';
import {
  putOffPost,
  recordChannelUnreachable,
  recordClosed,
  recordPosted,
  recordRefreshed,
  waitUntil,
} from '../../domain/channel/post.ts';
import type { DomainError } from '../../domain/errors.ts';
import { later } from '../../domain/instant.ts';
import type { Result } from '../../domain/result.ts';
import type { Sent } from '../../domain/sending/sent.ts';
import type { Deps } from '../deps.ts';
import { changeChannel } from './change-channel.ts';
import type { Replacing } from './prepare-post.ts';

type ChannelDeps = Pick<Deps, 'store' | 'clock'>;

/** `day` is the team’s day on which it was sent. */
type On = { readonly now: string; readonly day: string };

/** The channel as it follows from what came of the card it was marked with. */
export function recordPost(marked: Channel, sent: Sent, { now, day }: On): Channel {
  switch (sent.kind) {
    case 'later':
      return putOffPost(marked, later(now, sent.afterMs));
    case 'unreachable':
      return recordChannelUnreachable(marked, now);
    case 'sent':
      return recordPosted(marked, { outcome: 'sent', activityId: sent.activityId }, day);
    case 'unconfirmed':
    case 'refused':
      return recordPosted(marked, { outcome: sent.kind }, day);
  }
}

/** Where Teams takes no more for now, the rest is not tried. */
export function endsReplacing({ kind }: Sent): boolean {
  return kind === 'later' || kind === 'unreachable';
}

/** One that is gone, or may have been replaced, is left as it is: the next change counts anew. */
export function recordReplaced(
  channel: Channel,
  replacing: Replacing,
  sent: readonly Sent[],
  now: string,
): Channel {
  const last = sent.at(-1);
  if (last?.kind === 'unreachable') return withoutChannel(channel);
  if (last?.kind === 'later') return waitUntil(channel, later(now, last.afterMs));
  if (replacing.why === 'refresh') return recordRefreshed(channel, replacing);
  return recordClosed(channel, { ...replacing, outcome: last?.kind ?? 'refused' }, now);
}

/** Errors: `busy`. */
export function savePost(
  marked: Channel,
  { sent, day }: { readonly sent: Sent; readonly day: string },
  deps: ChannelDeps,
): Promise<Result<Channel, DomainError>> {
  return changeChannel(marked, deps, (current, now) =>
    current.sending?.id === marked.sending?.id ? recordPost(current, sent, { now, day }) : current,
  );
}

/** Errors: `busy`. */
export function saveReplaced(
  channel: Channel,
  { replacing, sent }: { readonly replacing: Replacing; readonly sent: readonly Sent[] },
  deps: ChannelDeps,
): Promise<Result<Channel, DomainError>> {
  return changeChannel(channel, deps, (current, now) =>
    recordReplaced(current, replacing, sent, now),
  );
}
