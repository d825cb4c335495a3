/** Records in a channel what came of a card posted in it, or of those replaced. */
import type { Channel, ChannelAddress } from '../../domain/channel/channel.ts';
import { withoutChannel } from '../../domain/channel/enqueue.ts';
import {
  hasMoved,
  holdPost,
  isSamePosting,
  putOffPost,
  recordChannelNotThere,
  recordChannelUnreachable,
  recordClosed,
  recordPosted,
  recordRefreshed,
} from '../../domain/channel/post.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Result } from '../../domain/result.ts';
import { tryAgainAt } from '../../domain/sending/back-off.ts';
import type { Sent } from '../../domain/sending/sent.ts';
import type { Saved } from '../../stores/document-store.ts';
import type { Deps } from '../deps.ts';
import { markClaimed } from '../storage/claim-due.ts';
import { channelType } from '../storage/document-types.ts';
import { insist } from '../storage/repository.ts';
import { changeChannel } from './change-channel.ts';
import type { Replacing } from './prepare-post.ts';

type ChannelDeps = Pick<Deps, 'store' | 'clock'>;

/** What came of it, sent to which address; `chance` spreads out what is tried again. */
type Came<T> = {
  readonly sent: T;
  readonly used: ChannelAddress | null;
  readonly chance: number;
};

/** The channel as it follows from what came of its card. `day` is the team’s, on which it was sent. */
export function recordPost(
  channel: Channel,
  { sent, used, chance }: Came<Sent>,
  { now, day }: { readonly now: string; readonly day: string },
): Channel {
  const { tries } = channel;
  switch (sent.kind) {
    case 'sent':
      return recordPosted(channel, { outcome: 'sent', activityId: sent.activityId }, day);
    case 'unconfirmed':
      return recordPosted(channel, { outcome: 'unconfirmed' }, day);
    case 'later':
      return putOffPost(channel, tryAgainAt(sent, { now, tries, chance }));
    case 'unsigned':
      return holdPost(channel, tryAgainAt(sent, { now, tries, chance }));
    case 'not-there':
      return recordChannelNotThere(channel, used, now);
    case 'unreachable':
    case 'refused':
      return recordChannelUnreachable(channel, now, sent.kind);
  }
}

/** Where Teams takes no more for now, the rest is not tried. */
export function endsReplacing({ kind }: Sent): boolean {
  return ['later', 'unsigned', 'not-there', 'unreachable'].includes(kind);
}

/**
 * A card that is gone, or may have been replaced, is left as it is: the next change counts anew. Where
 * the channel is somewhere else by now, all are replaced there.
 */
export function recordReplaced(
  channel: Channel,
  replacing: Replacing,
  { sent, used, chance }: Came<readonly Sent[]>,
  now: string,
): Channel {
  const last = sent.at(-1);
  const { tries } = channel;
  if (last?.kind === 'unreachable') return withoutChannel(channel);
  if (last?.kind === 'later') return putOffPost(channel, tryAgainAt(last, { now, tries, chance }));
  if (last?.kind === 'unsigned') return holdPost(channel, tryAgainAt(last, { now, tries, chance }));
  if (last?.kind === 'not-there')
    return hasMoved(channel, used) ? channel : withoutChannel(channel);
  if (replacing.why === 'refresh') return recordRefreshed(channel, replacing);
  return recordClosed(channel, { ...replacing, outcome: toOutcome(last) }, now);
}

function toOutcome(sent: Sent | undefined): 'sent' | 'unconfirmed' | 'refused' {
  return sent?.kind === 'sent' || sent?.kind === 'unconfirmed' ? sent.kind : 'refused';
}

/** Writes that the card is on its way; once, also where the store cannot say that it did. */
export function markPost(claimed: Saved<Channel>, marked: Channel, deps: Pick<Deps, 'store'>) {
  return markClaimed(channelType, { marked, etag: claimed.etag }, deps, (stored) =>
    isSamePosting(stored, marked),
  );
}

/** Errors: `busy`. */
export function savePost(
  marked: Channel,
  { sent, day }: { readonly sent: Sent; readonly day: string },
  deps: ChannelDeps,
): Promise<Result<Channel, DomainError>> {
  const came = { sent, used: marked.address, chance: Math.random() };
  return insist(() =>
    changeChannel(marked, deps, (current, now) =>
      isSamePosting(current, marked) ? recordPost(current, came, { now, day }) : current,
    ),
  );
}

/** Errors: `busy`. */
export function saveReplaced(
  channel: Channel,
  { replacing, sent }: { readonly replacing: Replacing; readonly sent: readonly Sent[] },
  deps: ChannelDeps,
): Promise<Result<Channel, DomainError>> {
  const came = { sent, used: channel.address, chance: Math.random() };
  return changeChannel(channel, deps, (current, now) =>
    recordReplaced(current, replacing, came, now),
  );
}
