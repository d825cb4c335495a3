/** Decides, for one claimed channel, what is posted or replaced in it now; writes nothing. */
import type {
  Channel,
  ChannelAddress,
  DraftOf,
  Share,
  StageCounts,
  StagePrompt,
} from '../../domain/channel/channel.ts';
import { isPromptOut } from '../../domain/channel/channel.ts';
import { withDue } from '../../domain/channel/due.ts';
import {
  type Due,
  lookPastToday,
  markPosting,
  recordPosted,
  whatIsDue,
} from '../../domain/channel/post.ts';
import { isReflectWeek, mayAskOtherwise } from '../../domain/channel/reflect-week.ts';
import { openedBy } from '../../domain/channel/stage-of-week.ts';
import type { DomainError } from '../../domain/errors.ts';
import { changesIn } from '../../domain/journey/crescendo/digest.ts';
import { mondayOf } from '../../domain/journey/journey.ts';
import type { Stage } from '../../domain/journey/stage.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Recipient } from '../../domain/sending/sent.ts';
import { sameCounts } from '../../domain/small-change/board/stage-counts.ts';
import { isOpen } from '../../domain/strands/strands.ts';
import type { Team } from '../../domain/team/team.ts';
import { readTeam } from '../access/read-team.ts';
import type { Deps } from '../deps.ts';
import { type ChannelCard, loadCard } from './load-card.ts';
import { loadDigest } from './load-digest.ts';
import { loadDraft } from './load-draft.ts';
import { countForTeam, type StageNow } from './load-stage.ts';

/** Which posts are replaced, and what is known by that once they are. */
export type Replacing = {
  readonly cards: readonly { readonly activityId: string; readonly card: ChannelCard }[];
  readonly stage: StagePrompt | null;
  readonly shown: StageCounts | null;
} & (
  | { readonly why: 'close' }
  /** `seen` is the `refreshAt` that was due. */
  | { readonly why: 'refresh'; readonly seen: string | null }
);

/**
 * - `nothing`: the channel as it is to be written.
 * - `post`: a card, with the channel as it is written before that. `day` is the team’s.
 * - `replace`: doing so twice does no harm, so nothing is marked.
 */
export type PreparedPost =
  | { readonly kind: 'nothing'; readonly channel: Channel }
  | {
      readonly kind: 'post';
      readonly to: Recipient<ChannelAddress>;
      readonly card: ChannelCard;
      readonly marked: Channel;
      readonly day: string;
    }
  | {
      readonly kind: 'replace';
      readonly to: Recipient<ChannelAddress>;
      readonly replacing: Replacing;
    };

type PostDeps = Pick<Deps, 'store' | 'clock' | 'calendar' | 'newId'>;
type Outcome = Promise<Result<PreparedPost, DomainError>>;

/** A channel that can be posted in, and whose it is. */
type Place = {
  readonly channel: Channel;
  readonly team: Team;
  readonly to: Recipient<ChannelAddress>;
};

/** Errors: `busy`. */
export async function preparePost(channel: Channel, deps: PostDeps): Outcome {
  const { tenantId, address } = channel;
  const read = await readTeam(deps.store, tenantId, channel.teamId);
  if (!read.ok) return read.error.kind === 'busy' ? read : toNothing(withoutTeam(channel));
  const team = read.value;
  if (channel.sending) {
    const day = deps.calendar.dayOf(channel.sending.at, team.timeZone);
    return toNothing(recordPosted(channel, { outcome: 'unconfirmed' }, day));
  }
  if (address === null) return toNothing(withDue(channel));
  const place = { channel, team, to: { tenantId, address } };
  const due = whatIsDue(channel, team, { now: deps.clock.now(), calendar: deps.calendar });
  switch (due.kind) {
    case 'look-later':
      return toNothing(toLookLater(channel, due, deps.clock.now()));
    case 'close-stage':
      return prepareClosing(place, deps);
    case 'refresh':
      return prepareRefresh(place, deps);
    case 'post-stage':
      return prepareStage(place, due.stage, deps);
    case 'post-draft':
      return prepareDraft(place, due.orElse, deps);
    case 'post-digest':
      return prepareDigest(place, due.month, deps);
    case 'post-shares':
      return prepareShares(place, due.shares, deps);
  }
}

function toNothing(channel: Channel): Result<PreparedPost, DomainError> {
  return ok({ kind: 'nothing', channel });
}

function toLookLater(
  channel: Channel,
  { lookAt, redraws = false }: Extract<Due, { readonly kind: 'look-later' }>,
  now: string,
): Channel {
  return withDue({ ...channel, lookAt, refreshAt: redraws ? now : channel.refreshAt });
}

function withoutTeam(channel: Channel): Channel {
  return withDue({ ...channel, lookAt: null, refreshAt: null, shares: [] });
}

async function prepareStage({ channel, team, to }: Place, stage: Stage, deps: PostDeps): Outcome {
  const { teamId, choice } = channel;
  const now = deps.clock.now();
  const day = deps.calendar.dayOf(now, team.timeZone);
  const since = mondayOf(day);
  const counted = await countForTeam(channel, { stage, since }, deps);
  if (!counted.ok) return fail({ kind: 'busy' });
  const by = openedBy(choice, stage, team.journey, day);
  const marked = markPosting(
    channel,
    { kind: 'stage', stage, since, by, shown: counted.value },
    now,
    deps.newId(),
  );
  const asksWhatHelped = isReflectWeek(team.journey, day);
  const shown = {
    teamId,
    stage,
    since,
    by,
    counts: counted.value,
    isClosed: false,
    asksWhatHelped,
  };
  return ok({ kind: 'post', to, card: { kind: 'stage', stage: shown }, marked, day });
}

async function prepareDigest({ channel, team, to }: Place, month: string, deps: PostDeps): Outcome {
  const told = await loadDigest(team, { month, only: null }, deps);
  if (!told.ok) return told;
  const now = deps.clock.now();
  const post = { kind: 'digest', month, changeIds: changesIn(told.value) } as const;
  const marked = markPosting(channel, post, now, deps.newId());
  const { id, name } = team;
  const card = { kind: 'digest', team: { id, name }, digest: told.value } as const;
  return ok({ kind: 'post', to, card, marked, day: deps.calendar.dayOf(now, team.timeZone) });
}

/** Once a round, and only where something was drawn up in it; else the month, or nothing before next week. */
async function prepareDraft(place: Place, orElse: string | null, deps: PostDeps): Outcome {
  const { channel, team, to } = place;
  const loaded = await loadDraft(team, deps);
  if (!loaded.ok) return loaded;
  const draft = loaded.value;
  const now = deps.clock.now();
  if (draft === null || wasShown(channel, draft)) {
    if (orElse !== null) return prepareDigest(place, orElse, deps);
    return toNothing(lookPastToday(channel, team, { now, calendar: deps.calendar }));
  }
  const { programmeId, round } = draft;
  const marked = markPosting(channel, { kind: 'draft', programmeId, round }, now, deps.newId());
  const card = { kind: 'draft', team: { id: team.id, name: team.name }, draft } as const;
  return ok({ kind: 'post', to, card, marked, day: deps.calendar.dayOf(now, team.timeZone) });
}

function wasShown({ draftOf }: Channel, { programmeId, round }: DraftOf): boolean {
  return draftOf?.programmeId === programmeId && draftOf.round >= round;
}

/** What was taken back before it was posted is not mentioned, nor a vote that is over, nor an end called off. */
async function prepareShares(
  { channel, team, to }: Place,
  due: readonly Share[],
  deps: PostDeps,
): Outcome {
  const loaded = await loadCard(team, due, deps);
  if (!loaded.ok) return loaded;
  const card = withoutGone(loaded.value);
  const ids = new Set(card.kind === 'shares' ? card.shared.map(({ share }) => share.id) : []);
  const isTold =
    (card.kind === 'vote' && isOpen(card.vote)) || (card.kind === 'ending' && card.ending !== null);
  const shares = due.filter(({ id }) => isTold || ids.has(id));
  const standing = {
    ...channel,
    shares: channel.shares.filter((share) => !due.includes(share) || shares.includes(share)),
  };
  if (shares.length === 0) return toNothing(withDue(standing));
  const now = deps.clock.now();
  const marked = markPosting(standing, { kind: 'shares', shares }, now, deps.newId());
  const day = deps.calendar.dayOf(now, team.timeZone);
  return ok({ kind: 'post', to, card, marked, day });
}

function withoutGone<Card extends ChannelCard>(card: Card): Card {
  if (card.kind !== 'shares') return card;
  return { ...card, shared: card.shared.filter(({ kind }) => kind !== 'gone') };
}

/** The card of the stage that is over says what came of it. */
async function prepareClosing({ channel, to }: Place, deps: PostDeps): Outcome {
  const { prompt: stage } = channel;
  const counted = await countNow(channel, deps);
  if (!counted.ok) return counted;
  const { value: shown } = counted;
  const cards = toStageCards(channel, shown, { isClosed: true, asksWhatHelped: false });
  return ok({ kind: 'replace', to, replacing: { why: 'close', cards, stage, shown } });
}

/** Counts that are the same are not shown again, but where the card may have to ask something else by now. */
async function prepareRefresh({ channel, team, to }: Place, deps: PostDeps): Outcome {
  const { prompt: stage, refreshAt: seen } = channel;
  const counted = await countNow(channel, deps);
  if (!counted.ok) return counted;
  const { value: shown } = counted;
  const day = deps.calendar.dayOf(deps.clock.now(), team.timeZone);
  const isSame = stage !== null && shown !== null && sameCounts(stage.shown, shown);
  const isNew = !isSame || mayAskOtherwise(team.journey, day);
  const asksWhatHelped = isReflectWeek(team.journey, day);
  const cards = [
    ...(isNew ? toStageCards(channel, shown, { isClosed: false, asksWhatHelped }) : []),
  ];
  for (const { activityId, shares } of channel.posts.filter(({ isStale }) => isStale)) {
    const loaded = await loadCard(team, shares, deps);
    if (!loaded.ok) return loaded;
    cards.push({ activityId, card: loaded.value });
  }
  return ok({ kind: 'replace', to, replacing: { why: 'refresh', cards, stage, shown, seen } });
}

/** Null where no card of an open stage stands there. */
async function countNow(
  channel: Channel,
  deps: PostDeps,
): Promise<Result<StageCounts | null, DomainError>> {
  const { prompt } = channel;
  if (prompt === null || !isPromptOut(channel)) return ok(null);
  const counted = await countForTeam(channel, prompt, deps);
  return counted.ok ? counted : fail({ kind: 'busy' });
}

function toStageCards(
  { teamId, prompt }: Channel,
  counts: StageCounts | null,
  look: Pick<StageNow, 'isClosed' | 'asksWhatHelped'>,
): Replacing['cards'] {
  if (prompt === null || counts === null || prompt.activityId === null) return [];
  const { activityId, stage, since, by } = prompt;
  const shown = { teamId, stage, since, by, counts, ...look };
  return [{ activityId, card: { kind: 'stage', stage: shown } }];
}
