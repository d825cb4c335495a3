/** What a channel learns: where it is, which stage somebody opened, what moved, and what is shared. */
import { later } from '../instant.ts';
import { isSameUrl } from '../service-url.ts';
import {
  type Channel,
  type ChannelAddress,
  type ChannelNote,
  channelLimits,
  isPromptOut,
  type Share,
  type SharedPost,
  type StageChoice,
} from './channel.ts';
import { withDue } from './due.ts';

/** Many steps in a row are counted together: the cards follow this long after the first. */
const refreshMs = 30_000;

/**
 * One channel a team: the first the app hears of, until that one is out of reach; where Teams sends it
 * from is what its newest message says. Cards in a channel that was left behind cannot be replaced any
 * more.
 */
export function withChannelAddress(
  channel: Channel,
  address: ChannelAddress,
  now: string,
): Channel {
  if (isPostedAt(channel, address)) return channel;
  const isSame = channel.address?.conversationId === address.conversationId;
  const reached = { ...channel, address, tries: 0, notBefore: null };
  if (isSame && !channel.isUnreachable) return withDue(reached);
  const stands = isSame || channel.address === null;
  return withDue({
    ...reached,
    ...{ isUnreachable: false, lookAt: now },
    prompt: stands ? channel.prompt : null,
    posts: stands ? channel.posts : [],
  });
}

/** Whether what is heard from there leaves the team's channel where it is. */
export function isPostedAt(
  { address: known, isUnreachable }: Channel,
  address: ChannelAddress,
): boolean {
  if (known === null || isUnreachable) return false;
  const isItself = known.conversationId === address.conversationId;
  return !isItself || isSameUrl(known.serviceUrl, address.serviceUrl);
}

/** The app was taken away; what waits is kept for when it is added again. */
export function withoutChannel(channel: Channel): Channel {
  return channel.address === null || channel.isUnreachable
    ? channel
    : withDue({ ...channel, isUnreachable: true });
}

/** How the team is set up has changed. What was planned for before now is still looked at. */
export function lookAgain(channel: Channel, now: string): Channel {
  const { lookAt } = channel;
  return withDue({ ...channel, lookAt: lookAt !== null && lookAt < now ? lookAt : now });
}

/** A card that nobody could see is posted anew when somebody opens its stage again. */
export function chooseStage(channel: Channel, choice: StageChoice, commandId: string): Channel {
  if (channel.processedIds.includes(commandId)) return channel;
  const isLost = channel.prompt?.stage === choice.stage && channel.prompt.activityId === null;
  const processedIds = remember(channel, [commandId]);
  const prompt = isLost ? null : channel.prompt;
  return lookAgain({ ...channel, choice, prompt, processedIds }, choice.at);
}

/** What happened to a change: counts may be others, and what was posted of it may read otherwise. */
export function enqueueNotes(
  channel: Channel,
  changeId: string,
  notes: readonly ChannelNote[],
  now: string,
): Channel {
  const shares = notes.flatMap(({ share }) => (share ? [share] : []));
  const fresh = shares.filter(({ id }) => !channel.processedIds.includes(id));
  const posts = channel.posts.map((post) => (tellsOf(post, changeId) ? toStale(post) : post));
  const isOld = isPromptOut(channel) || posts.some(({ isStale }) => isStale);
  const waits = channel.refreshAt !== null && channel.refreshAt > now;
  if (fresh.length === 0 && (!isOld || waits)) return keepPosts(channel, posts);
  return withDue({
    ...channel,
    ...{ posts, processedIds: remember(channel, ids(fresh)) },
    shares: [...channel.shares, ...fresh].slice(-channelLimits.shares),
    refreshAt: isOld && !waits ? later(now, refreshMs) : channel.refreshAt,
  });
}

/**
 * Somebody shared their check-in, or answered again what is posted already: then that post follows, and
 * there is no other.
 */
export function enqueueCheckIns(channel: Channel, shares: readonly Share[], now: string): Channel {
  const fresh = shares.filter(({ id }) => !channel.processedIds.includes(id));
  if (fresh.length === 0) return channel;
  const posts = channel.posts.map((post) =>
    post.shares.some((share) => fresh.some((each) => isSameCheckIn(each, share)))
      ? toStale(post)
      : post,
  );
  const known = [...posts.flatMap((post) => post.shares), ...channel.shares];
  const isNew = (share: Share) => !known.some((each) => isSameCheckIn(each, share));
  const isOld = posts.some(({ isStale }) => isStale);
  return withDue({
    ...channel,
    ...{ posts, processedIds: remember(channel, ids(fresh)) },
    shares: [...channel.shares, ...fresh.filter(isNew)].slice(-channelLimits.shares),
    refreshAt: isOld ? (channel.refreshAt ?? later(now, refreshMs)) : channel.refreshAt,
  });
}

/** What stands there names somebody who was forgotten since, or may: all of it is drawn again as things are now. */
export function redrawAll(channel: Channel, now: string): Channel {
  const posts = channel.posts.map(toStale);
  if (posts.length === 0 && !isPromptOut(channel)) return channel;
  return withDue({ ...channel, posts, refreshAt: now });
}

/** What the team has is to go: said once, and at once. */
export function enqueueEnding(channel: Channel, endingId: string, now: string): Channel {
  const id = `ending ${endingId}`;
  if (channel.processedIds.includes(id) || channel.address === null || channel.isUnreachable)
    return channel;
  const share: Share = { kind: 'ending', id, at: now, endingId };
  const shares = [...channel.shares, share].slice(-channelLimits.shares);
  return withDue({ ...channel, shares, processedIds: remember(channel, [id]) });
}

/** It stays: what said otherwise is drawn again. */
export function redrawEnding(channel: Channel, now: string): Channel {
  const isIt = ({ shares }: SharedPost) => shares.some(({ kind }) => kind === 'ending');
  if (!channel.posts.some(isIt)) return channel;
  const posts = channel.posts.map((post) => (isIt(post) ? toStale(post) : post));
  return withDue({ ...channel, posts, refreshAt: now });
}

function isSameCheckIn(one: Share, other: Share): boolean {
  return (
    one.kind === 'check-in' &&
    other.kind === 'check-in' &&
    one.personId === other.personId &&
    one.occurrence === other.occurrence
  );
}

function keepPosts(channel: Channel, posts: readonly SharedPost[]): Channel {
  return posts.every((post, place) => post === channel.posts[place])
    ? channel
    : { ...channel, posts };
}

function tellsOf({ shares }: SharedPost, changeId: string): boolean {
  return shares.some((share) =>
    share.kind === 'digest'
      ? share.changeIds.includes(changeId)
      : 'changeId' in share && share.changeId === changeId,
  );
}

function toStale(post: SharedPost): SharedPost {
  return post.isStale ? post : { ...post, isStale: true };
}

function ids(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id);
}

function remember({ processedIds }: Channel, more: readonly string[]): readonly string[] {
  return [...processedIds, ...more].slice(-channelLimits.processedIds);
}
