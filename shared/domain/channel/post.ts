/** Posting in the channel: decided at the moment of sending, marked before it, recorded after it. */
import type { Calendar } from '../calendar.ts';
import type { Stage } from '../journey/stage.ts';
import { isSameUrl } from '../service-url.ts';
import { toVoteNoteId } from '../strands/strands.ts';
import { workingHours } from '../team/set-up/check-in.ts';
import type { CheckInTeam } from '../team/team.ts';
import {
  type Channel,
  type ChannelAddress,
  type ChannelDelivery,
  channelLimits,
  isPromptOut,
  type NewPost,
  type Share,
  type SharedPost,
  type StageCounts,
  type StagePrompt,
} from './channel.ts';
import { sharesAt, sharesToPost, withDue } from './due.ts';
import { type Look, nextLook } from './next-look.ts';
import { mayAskOtherwise, nextReflectTurn } from './reflect-week.ts';

export type Due =
  | { readonly kind: 'post-stage'; readonly stage: Stage }
  | { readonly kind: 'close-stage' }
  | { readonly kind: 'post-digest'; readonly month: string }
  /** Where there is one. `orElse`: the month that is told of where there is none. */
  | { readonly kind: 'post-draft'; readonly orElse: string | null }
  | { readonly kind: 'post-shares'; readonly shares: readonly Share[] }
  | { readonly kind: 'refresh' }
  /** Nothing to do but to look again then; `redraws`: and to draw the stage's card again now. */
  | {
      readonly kind: 'look-later';
      readonly lookAt: string | null;
      readonly redraws?: boolean;
    };

type At = { readonly now: string; readonly calendar: Calendar };

/** One thing at a time; what else is due comes up at the next look. */
export function whatIsDue(channel: Channel, team: CheckInTeam, { now, calendar }: At): Due {
  if (channel.lookAt !== null && channel.lookAt <= now) {
    const look = nextLook(channel, team, channel.lookAt, calendar);
    if (look && isItsTime(look, team, { now, calendar })) {
      if (isPromptOut(channel)) return { kind: 'close-stage' };
      if (look.stage !== null) return { kind: 'post-stage', stage: look.stage };
      if (look.mayShowDraft) return { kind: 'post-draft', orElse: look.digestOf };
      if (look.digestOf !== null) return { kind: 'post-digest', month: look.digestOf };
    }
    return lookLater(channel, team, { now, calendar });
  }
  const since = sharesAt(channel);
  if (since !== null && since <= now) return { kind: 'post-shares', shares: sharesToPost(channel) };
  if (channel.refreshAt !== null && channel.refreshAt <= now) return { kind: 'refresh' };
  return { kind: 'look-later', lookAt: channel.lookAt };
}

/** At what is to come next, or when the card that stands there begins or ceases to ask what helped. */
function lookLater(channel: Channel, team: CheckInTeam, { now, calendar }: At): Due {
  const next = nextLook(channel, team, now, calendar)?.at ?? null;
  if (!isPromptOut(channel)) return { kind: 'look-later', lookAt: next };
  const turn = nextReflectTurn(team, now, calendar);
  const [lookAt = null] = [next, turn].filter((at) => at !== null).toSorted();
  const today = calendar.dayOf(now, team.timeZone);
  return { kind: 'look-later', lookAt, redraws: mayAskOtherwise(team.journey, today) };
}

/** There was no draft to show on that day: it is looked for again in the next week. */
export function lookPastToday(channel: Channel, team: CheckInTeam, { now, calendar }: At): Channel {
  const { timeZone } = team;
  const tomorrow = calendar.addDays(calendar.dayOf(now, timeZone), 1);
  const from = calendar.instantOf(tomorrow, '00:00', timeZone);
  return withDue({ ...channel, lookAt: nextLook(channel, team, from, calendar)?.at ?? null });
}

/** Up to that day’s evening; after that it waits for the next day that is not quiet. */
function isItsTime({ at }: Look, { timeZone }: CheckInTeam, { now, calendar }: At): boolean {
  const isToday = calendar.dayOf(at, timeZone) === calendar.dayOf(now, timeZone);
  const isEvening = at < now && calendar.timeOf(now, timeZone) > workingHours.until;
  return at <= now && isToday && !isEvening;
}

/** Written before anything is sent, so that nobody posts it twice. */
export function markPosting(channel: Channel, post: NewPost, now: string, by = ''): Channel {
  const sending = { id: toId(channel, post, now), at: now, post, by };
  const gone = post.kind === 'shares' ? new Set(post.shares.map(({ id }) => id)) : new Set();
  const shares = channel.shares.filter(({ id }) => !gone.has(id));
  return withDue({ ...channel, sending, shares });
}

function toId({ teamId }: Channel, post: NewPost, now: string): string {
  return `${post.kind} ${teamId} ${whatOf(post)} ${now}`;
}

function whatOf(post: NewPost): string {
  switch (post.kind) {
    case 'stage':
      return post.stage;
    case 'digest':
      return post.month;
    case 'draft':
      return `${post.programmeId} ${post.round}`;
    case 'shares':
      return post.shares.map(({ id }) => id).join(' + ');
  }
}

/** Whether both are on the way with the same card, by the same mark, or neither is with any. */
export function isSamePosting({ sending: one }: Channel, { sending: other }: Channel): boolean {
  return one?.id === other?.id && one?.at === other?.at && one?.by === other?.by;
}

export type Posted =
  | { readonly outcome: 'sent'; readonly activityId: string | null }
  | { readonly outcome: 'unconfirmed' | 'refused' };

/** Whatever came of it, it is not posted again. `day` is the team’s day on which it was sent. */
export function recordPosted(channel: Channel, posted: Posted, day: string): Channel {
  const { sending } = channel;
  if (!sending) return channel;
  const { id, at, post } = sending;
  const activityId = posted.outcome === 'sent' ? posted.activityId : null;
  const delivery = { id, at, kind: post.kind, outcome: posted.outcome, activityId };
  const done = withDelivery({ ...channel, sending: null, tries: 0 }, delivery);
  if (post.kind === 'stage') {
    const { stage, since, by, shown } = post;
    const prompt = { stage, since, by, shown, activityId, isClosed: false };
    return withDue({ ...done, prompt, promptedOn: day, lookAt: at });
  }
  if (post.kind === 'digest' || post.kind === 'draft') {
    const told = { ...done, ...toToldOf(post), promptedOn: day, lookAt: at };
    if (activityId === null) return withDue(told);
    const shared = { activityId, shares: [{ ...post, id, at }], isStale: false };
    return withDue({ ...told, posts: toNewest([...done.posts, shared]) });
  }
  if (activityId === null) return withDue(done);
  const shared = { activityId, shares: post.shares, isStale: post.shares.some(isOver) };
  return withDue({ ...done, posts: toNewest([...done.posts, shared]) });

  /** It closed while its card was on its way. */
  function isOver(share: Share): boolean {
    return (
      share.kind === 'vote' && channel.processedIds.includes(toVoteNoteId(share.voteId, 'closed'))
    );
  }
}

function toToldOf(
  post: Extract<NewPost, { readonly kind: 'digest' | 'draft' }>,
): Partial<Pick<Channel, 'digestOf' | 'draftOf'>> {
  if (post.kind === 'digest') return { digestOf: post.month };
  const { programmeId, round } = post;
  return { draftOf: { programmeId, round } };
}

/** The last vote's card is to be replaced when it closes, however much is shared before that. */
function toNewest(posts: readonly SharedPost[]): readonly SharedPost[] {
  const vote = posts.findLastIndex(({ shares }) => shares.some(({ kind }) => kind === 'vote'));
  return posts.filter((_, at) => at >= posts.length - channelLimits.posts || at === vote);
}

/** Nothing was posted, and it may be tried again from then on; what moves meanwhile is counted then. */
export function putOffPost(channel: Channel, until: string): Channel {
  return waitUntil({ ...putBack(channel), tries: channel.tries + 1 }, until);
}

/** Nothing could be tried: marked or not, it waits until then. */
export function holdPost(channel: Channel, until: string): Channel {
  return waitUntil(putBack(channel), until);
}

/** It was not posted: it waits until the app is added or spoken to there again. */
export function recordChannelUnreachable(
  channel: Channel,
  now: string,
  outcome: 'unreachable' | 'refused' = 'unreachable',
): Channel {
  const { sending } = channel;
  const back = { ...putBack(channel), isUnreachable: true, tries: 0 };
  if (!sending) return withDue(back);
  const { id, post } = sending;
  return withDue(withDelivery(back, { id, at: now, kind: post.kind, outcome, activityId: null }));
}

/** Teams does not know the channel under the address used: there is a newer one, or none. */
export function recordChannelNotThere(
  channel: Channel,
  used: ChannelAddress | null,
  now: string,
): Channel {
  if (!hasMoved(channel, used)) return recordChannelUnreachable(channel, now);
  return withDue({ ...putBack(channel), tries: 0, notBefore: null });
}

/** Whether the channel has another address by now than the one that was used. */
export function hasMoved({ address }: Channel, used: ChannelAddress | null): boolean {
  if (address === null || used === null) return false;
  const isSame = isSameUrl(address.serviceUrl, used.serviceUrl);
  return !isSame || address.conversationId !== used.conversationId;
}

function putBack(channel: Channel): Channel {
  const { sending } = channel;
  const waiting = sending?.post.kind === 'shares' ? sending.post.shares : [];
  return { ...channel, sending: null, shares: [...waiting, ...channel.shares] };
}

/** Teams asked to be left alone until then. */
export function waitUntil(channel: Channel, until: string): Channel {
  return withDue({ ...channel, notBefore: until });
}

type Replaced = {
  /** The card that was replaced; another may have come since. */
  readonly stage: StagePrompt | null;
  readonly shown: StageCounts | null;
};

/** The stage’s card says that it is closed now, or could not be made to. */
export function recordClosed(
  channel: Channel,
  { outcome, ...replaced }: Replaced & Pick<ChannelDelivery, 'outcome'>,
  now: string,
): Channel {
  const prompt = showCounts(channel, replaced);
  if (prompt === null || prompt === channel.prompt) return channel;
  const { stage, activityId } = prompt;
  const id = `close ${channel.teamId} ${stage} ${now}`;
  const closed = { ...channel, tries: 0, prompt: { ...prompt, isClosed: true } };
  return withDue(withDelivery(closed, { id, at: now, kind: 'close', outcome, activityId }));
}

/**
 * Everything posted tells how things stand. `seen` is the `refreshAt` that was due: where something
 * has moved since, it is looked at again.
 */
export function recordRefreshed(
  channel: Channel,
  { seen, ...replaced }: Replaced & { readonly seen: string | null },
): Channel {
  const prompt = showCounts(channel, replaced);
  if (channel.refreshAt !== seen) return withDue({ ...channel, tries: 0, prompt });
  const posts = channel.posts.map((post) => (post.isStale ? { ...post, isStale: false } : post));
  return withDue({ ...channel, tries: 0, prompt, posts, refreshAt: null });
}

function showCounts({ prompt }: Channel, { stage, shown }: Replaced): StagePrompt | null {
  const isSame = prompt !== null && prompt.activityId === stage?.activityId;
  return isSame && shown ? { ...prompt, shown } : prompt;
}

function withDelivery(channel: Channel, delivery: ChannelDelivery): Channel {
  const deliveries = [...channel.deliveries, delivery].slice(-channelLimits.deliveries);
  return { ...channel, deliveries };
}
