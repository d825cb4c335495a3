/** Keeps one claimed channel as it should be: a card posted, or those that stand there replaced. */
import type { Channel } from '../../shared/domain/channel/channel.ts';
import type { Sent } from '../../shared/domain/sending/sent.ts';
import type { Saved } from '../../shared/stores/document-store.ts';
import { type PreparedPost, preparePost } from '../../shared/use-cases/channel/prepare-post.ts';
import {
  endsReplacing,
  savePost,
  saveReplaced,
} from '../../shared/use-cases/channel/record-post.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { replaceClaimed } from '../../shared/use-cases/storage/claim-due.ts';
import { channelType } from '../../shared/use-cases/storage/document-types.ts';
import { renderChannelCard } from './cards/channel-card.ts';
import type { Connection } from './deliver-to-person.ts';

export type Kept = 'posted' | 'replaced' | 'nothing' | 'busy';

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
  { etag }: Saved<Channel>,
  { to, card, marked, day }: Prepared<'post'>,
  deps: Deps,
  { send, waitForTurn }: Connection,
): Promise<Kept> {
  const drawn = renderChannelCard(card);
  await waitForTurn(to);
  const written = await replaceClaimed(channelType, marked, etag, deps);
  if (!written.ok) return 'busy';
  const sent = await send(to, drawn);
  const saved = await savePost(marked, { sent, day }, deps);
  return saved.ok ? 'posted' : 'busy';
}

async function replace(
  { doc: channel }: Saved<Channel>,
  { to, replacing }: Prepared<'replace'>,
  deps: Deps,
  { send, waitForTurn }: Connection,
): Promise<Kept> {
  const all: Sent[] = [];
  for (const { activityId, card } of replacing.cards) {
    await waitForTurn(to);
    const sent = await send(to, renderChannelCard(card), activityId);
    all.push(sent);
    if (endsReplacing(sent)) break;
  }
  const saved = await saveReplaced(channel, { replacing, sent: all }, deps);
  return saved.ok ? 'replaced' : 'busy';
}
