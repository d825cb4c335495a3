/** Keeps one claimed channel as it should be: a stage's card posted, closed or counted anew, shares posted. */
import type { Channel, NewPost } from '../../shared/domain/channel/channel.ts';
import { withDue } from '../../shared/domain/channel/due.ts';
import {
  markPosting,
  putOffPost,
  recordChannelUnreachable,
  recordPosted,
  whatIsDue,
} from '../../shared/domain/channel/post.ts';
import { openedBy } from '../../shared/domain/channel/stage-of-week.ts';
import { later } from '../../shared/domain/instant.ts';
import { mondayOf } from '../../shared/domain/journey/journey.ts';
import type { Stage } from '../../shared/domain/journey/stage.ts';
import type { Team } from '../../shared/domain/team/team.ts';
import type { Saved } from '../../shared/stores/document-store.ts';
import { readTeam } from '../../shared/use-cases/access/read-team.ts';
import { changeChannel } from '../../shared/use-cases/channel/change-channel.ts';
import { loadShares } from '../../shared/use-cases/channel/load-shares.ts';
import { countForTeam } from '../../shared/use-cases/channel/load-stage.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { replaceClaimed } from '../../shared/use-cases/storage/claim-due.ts';
import { channelType } from '../../shared/use-cases/storage/document-types.ts';
import type { Card } from '../cards/render-card.ts';
import { renderSharesCard } from '../conversations/stage/shares.card.ts';
import { renderStageCard } from '../conversations/stage/stage.card.ts';
import type { Sent } from './connector-client.ts';
import type { Connection } from './deliver-to-person.ts';
import { closeStage, refresh } from './refresh-posts.ts';

export type Kept = 'posted' | 'replaced' | 'nothing' | 'busy';

export type Claimed = Connection & { readonly saved: Saved<Channel>; readonly deps: Deps };

export async function deliverToChannel(
  saved: Saved<Channel>,
  deps: Deps,
  connection: Connection,
): Promise<Kept> {
  const { doc: channel } = saved;
  const claimed = { ...connection, saved, deps };
  const team = await readTeam(deps.store, channel.tenantId, channel.teamId);
  if (!team.ok) return team.error.kind === 'busy' ? 'busy' : write(claimed, withoutTeam(channel));
  if (channel.sending) {
    const day = toDay(channel.sending.at, team.value, deps);
    return write(claimed, recordPosted(channel, { outcome: 'unconfirmed' }, day));
  }
  const at = { now: deps.clock.now(), calendar: deps.calendar };
  const due = whatIsDue(channel, team.value, at);
  switch (due.kind) {
    case 'look-later':
      return write(claimed, withDue({ ...channel, lookAt: due.lookAt }));
    case 'close-stage':
      return closeStage(claimed);
    case 'refresh':
      return refresh(claimed);
    case 'post-stage':
      return postStage(claimed, team.value, due.stage);
    case 'post-shares':
      return postShares(claimed, team.value);
  }
}

function withoutTeam(channel: Channel): Channel {
  return withDue({ ...channel, lookAt: null, refreshAt: null, shares: [] });
}

async function write({ saved, deps }: Claimed, channel: Channel): Promise<Kept> {
  const written = await replaceClaimed(channelType, channel, saved.etag, deps);
  return written.ok ? 'nothing' : 'busy';
}

async function postStage(claimed: Claimed, team: Team, stage: Stage): Promise<Kept> {
  const { saved, deps } = claimed;
  const { tenantId, teamId, choice } = saved.doc;
  const today = toDay(deps.clock.now(), team, deps);
  const since = mondayOf(today);
  const counted = await countForTeam({ tenantId, teamId }, { stage, since }, deps);
  if (!counted.ok) return 'busy';
  const shown = counted.value;
  const by = openedBy(choice, stage, team.journey, today);
  const card = renderStageCard({ teamId, stage, since, by, counts: shown, isClosed: false });
  return post(claimed, { team, card, what: { kind: 'stage', stage, since, by, shown } });
}

/** What was taken back before it was posted is not mentioned. */
async function postShares(claimed: Claimed, team: Team): Promise<Kept> {
  const { saved, deps } = claimed;
  const loaded = await loadShares(saved.doc, saved.doc.shares, deps);
  if (!loaded.ok) return 'busy';
  const shared = loaded.value.filter(({ kind }) => kind !== 'gone');
  const shares = shared.map(({ share }) => share);
  const channel = { ...saved.doc, shares };
  if (shares.length === 0) return write(claimed, withDue(channel));
  const card = renderSharesCard(shared);
  const kept = { ...claimed, saved: { ...saved, doc: channel } };
  return post(kept, { team, card, what: { kind: 'shares', shares } });
}

type Posting = { readonly team: Team; readonly card: Card; readonly what: NewPost };

async function post(claimed: Claimed, { team, card, what }: Posting): Promise<Kept> {
  const { deps, send, waitForTurn } = claimed;
  const { doc: channel, etag } = claimed.saved;
  if (channel.address === null) return 'nothing';
  const to = { tenantId: channel.tenantId, address: channel.address };
  await waitForTurn(to);
  const marked = markPosting(channel, what, deps.clock.now());
  const written = await replaceClaimed(channelType, marked, etag, deps);
  if (!written.ok) return 'busy';
  const sent = await send(to, card);
  const day = toDay(marked.sending?.at ?? '', team, deps);
  const recorded = await changeChannel(channel, deps, (current, now) =>
    current.sending?.id === marked.sending?.id ? record(current, sent, { day, now }) : current,
  );
  return recorded.ok ? 'posted' : 'busy';
}

function record(channel: Channel, sent: Sent, { day, now }: { day: string; now: string }): Channel {
  switch (sent.kind) {
    case 'later':
      return putOffPost(channel, later(now, sent.afterMs));
    case 'unreachable':
      return recordChannelUnreachable(channel, now);
    case 'sent':
      return recordPosted(channel, { outcome: 'sent', activityId: sent.activityId }, day);
    case 'unconfirmed':
    case 'refused':
      return recordPosted(channel, { outcome: sent.kind }, day);
  }
}

function toDay(instant: string, { timeZone }: Team, { calendar }: Deps): string {
  return calendar.dayOf(instant, timeZone);
}
