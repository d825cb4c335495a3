/** Keeps one claimed channel as it should be: a card posted, or those that stand there replaced. */
import type { Channel } from '../../shared/domain/channel/channel.ts';
import type { Sent } from '../../shared/domain/sending/sent.ts';
import type { Saved } from '../../shared/stores/document-store.ts';
import type { ChannelCard } from '../../shared/use-cases/channel/load-card.ts';
import { type PreparedPost, preparePost } from '../../shared/use-cases/channel/prepare-post.ts';
import {
  endsReplacing,
  markPost,
  savePost,
  saveReplaced,
} from '../../shared/use-cases/channel/record-post.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { replaceClaimed } from '../../shared/use-cases/storage/claim-due.ts';
import { channelType } from '../../shared/use-cases/storage/document-types.ts';
import type { CardMessage } from '../teams/payload/card-activity.ts';
import { renderChannelCard } from './cards/channel-card.ts';
import { toChannelSummary } from './cards/summaries.ts';
import type { Connection } from './deliver-to-person.ts';

export type Kept = 'posted' | 'replaced' | 'nothing' | 'busy' | Exclude<Sent['kind'], 'sent'>;

type Prepared<Kind> = Extract<PreparedPost, { readonly kind: Kind }>;

export async function deliverToChannel(
  claimed: Saved<Channel>,
  deps: Deps,
  connection: Connection,
): Promise<Kept> {
  const prepared = await preparePost(claimed.doc, deps);
  if (!prepared.ok) return 'busy';
  const { value } = prepared;
  if (value.kind === 'post') return post(claimed, value, deps, connection);
  if (value.kind === 'replace') return replace(claimed, value, deps, connection);
  const written = await replaceClaimed(channelType, value.channel, claimed.etag, deps);
  return written.ok ? 'nothing' : 'busy';
}

async function post(
  claimed: Saved<Channel>,
  { to, card, marked, day }: Prepared<'post'>,
  deps: Deps,
  { connect, waitForTurn }: Connection,
): Promise<Kept> {
  const drawn = draw(card, deps);
  const send = await connect();
  if (send === null) return record(claimed.doc, { kind: 'unsigned' });
  await waitForTurn(to);
  const written = await markPost(claimed, marked, deps);
  if (!written.ok) return 'busy';
  return record(marked, await send(to, drawn));

  async function record(posted: Channel, sent: Sent): Promise<Kept> {
    const saved = await savePost(posted, { sent, day }, deps);
    if (!saved.ok) return 'busy';
    return sent.kind === 'sent' ? 'posted' : sent.kind;
  }
}

async function replace(
  { doc: channel }: Saved<Channel>,
  { to, replacing }: Prepared<'replace'>,
  deps: Deps,
  { connect, waitForTurn }: Connection,
): Promise<Kept> {
  const all: Sent[] = [];
  for (const { activityId, card } of replacing.cards) {
    const send = await connect();
    await waitForTurn(to);
    const sent = await send?.(to, draw(card, deps), activityId);
    all.push(sent ?? { kind: 'unsigned' });
    if (all.some(endsReplacing)) break;
  }
  const saved = await saveReplaced(channel, { replacing, sent: all }, deps);
  return saved.ok ? 'replaced' : 'busy';
}

function draw(card: ChannelCard, deps: Deps): CardMessage {
  return { card: renderChannelCard(card, deps), summary: toChannelSummary(card) };
}
