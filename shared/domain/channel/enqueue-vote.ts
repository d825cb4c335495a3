/** What a channel learns of a vote: opened, its card is posted there at once; closed, that card says how it ended (P6). */
import type { VoteNote } from '../strands/strands.ts';
import { type Channel, channelLimits, type Share, type SharedPost } from './channel.ts';
import { withDue } from './due.ts';

/** Taken in twice they change nothing. A channel out of reach is not told later: whoever opened the vote hears of it. */
export function enqueueVotes(channel: Channel, notes: readonly VoteNote[], now: string): Channel {
  return notes.reduce((current, note) => {
    if (current.processedIds.includes(note.id)) return current;
    return note.did === 'opened' ? withVote(current, note) : withoutVote(current, note, now);
  }, channel);
}

function withVote(channel: Channel, { id, at, voteId }: VoteNote): Channel {
  if (channel.address === null || channel.isUnreachable) return channel;
  const share: Share = { kind: 'vote', id, at, voteId };
  const shares = [...channel.shares, share].slice(-channelLimits.shares);
  return withDue({ ...channel, shares, processedIds: remember(channel, id) });
}

/** A card that was not posted yet is not needed any more. */
function withoutVote(channel: Channel, { id, voteId }: VoteNote, now: string): Channel {
  const isIt = (share: Share) => share.kind === 'vote' && share.voteId === voteId;
  const posts = channel.posts.map((post) => (post.shares.some(isIt) ? toStale(post) : post));
  const { sending } = channel;
  const isOnItsWay = sending?.post.kind === 'shares' && sending.post.shares.some(isIt);
  const isOut = isOnItsWay || posts.some(({ isStale }) => isStale);
  return withDue({
    ...channel,
    ...{ posts, processedIds: remember(channel, id) },
    shares: channel.shares.filter((share) => !isIt(share)),
    refreshAt: isOut ? now : channel.refreshAt,
  });
}

function toStale(post: SharedPost): SharedPost {
  return post.isStale ? post : { ...post, isStale: true };
}

function remember({ processedIds }: Channel, id: string): readonly string[] {
  return [...processedIds, id].slice(-channelLimits.processedIds);
}
