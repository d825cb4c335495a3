/** Replaces what is posted in a channel by how things stand; doing so twice does no harm. */
import {
  type Channel,
  isPromptOut,
  type StageCounts,
} from '../../shared/domain/channel/channel.ts';
import { withoutChannel } from '../../shared/domain/channel/enqueue.ts';
import { recordClosed, recordRefreshed, waitUntil } from '../../shared/domain/channel/post.ts';
import { later } from '../../shared/domain/instant.ts';
import { sameCounts } from '../../shared/domain/small-change/stage-counts.ts';
import { changeChannel } from '../../shared/use-cases/channel/change-channel.ts';
import { loadShares } from '../../shared/use-cases/channel/load-shares.ts';
import { countForTeam } from '../../shared/use-cases/channel/load-stage.ts';
import type { Card } from '../cards/render-card.ts';
import { renderSharesCard } from '../conversations/stage/shares.card.ts';
import { renderStageCard } from '../conversations/stage/stage.card.ts';
import type { Sent } from './connector-client.ts';
import type { Claimed, Kept } from './deliver-to-channel.ts';

/** The card of the stage that is over says what came of it. */
export async function closeStage(claimed: Claimed): Promise<Kept> {
  const { prompt } = claimed.saved.doc;
  const shown = await countNow(claimed);
  if (!shown || !prompt) return 'busy';
  const card = toStageCard(claimed, shown, true);
  const sent = await replacePost(claimed, card, prompt.activityId);
  const outcome = sent.kind === 'later' ? 'unconfirmed' : sent.kind;
  const closed = { stage: prompt, outcome, shown };
  return (
    hold(claimed, sent) ?? change(claimed, (channel, now) => recordClosed(channel, closed, now))
  );
}

/** Counts that are the same are not shown again. */
export async function refresh(claimed: Claimed): Promise<Kept> {
  const { prompt, posts, refreshAt: seen } = claimed.saved.doc;
  const isOut = isPromptOut(claimed.saved.doc);
  const shown = isOut ? await countNow(claimed) : null;
  if (isOut && !shown) return 'busy';
  if (prompt && shown && !sameCounts(prompt.shown, shown)) {
    const card = toStageCard(claimed, shown, false);
    const held = hold(claimed, await replacePost(claimed, card, prompt.activityId));
    if (held) return held;
  }
  for (const { activityId, shares } of posts.filter(({ isStale }) => isStale)) {
    const loaded = await loadShares(claimed.saved.doc, shares, claimed.deps);
    if (!loaded.ok) return 'busy';
    const card = renderSharesCard(loaded.value);
    const held = hold(claimed, await replacePost(claimed, card, activityId));
    if (held) return held;
  }
  const refreshed = { stage: prompt, shown, seen };
  return change(claimed, (channel) => recordRefreshed(channel, refreshed));
}

async function countNow({ saved, deps }: Claimed): Promise<StageCounts | null> {
  const { prompt } = saved.doc;
  const counted = prompt && (await countForTeam(saved.doc, prompt, deps));
  return counted?.ok ? counted.value : null;
}

function toStageCard({ saved }: Claimed, counts: StageCounts, isClosed: boolean): Card {
  const { teamId, prompt } = saved.doc;
  const { stage = 'mission', since = '', by = null } = prompt ?? {};
  return renderStageCard({ teamId, stage, since, by, counts, isClosed });
}

async function replacePost(
  { saved, send, waitForTurn }: Claimed,
  card: Card,
  activityId: string | null,
): Promise<Sent> {
  const { tenantId, address } = saved.doc;
  if (address === null || activityId === null) return { kind: 'refused', status: 404 };
  const to = { tenantId, address };
  await waitForTurn(to);
  return send(to, card, activityId);
}

/** One that is gone, or may have been replaced, is left as it is: the next change counts anew. */
function hold(claimed: Claimed, sent: Sent): Promise<Kept> | null {
  if (sent.kind === 'unreachable') return change(claimed, withoutChannel);
  if (sent.kind !== 'later') return null;
  return change(claimed, (channel, now) => waitUntil(channel, later(now, sent.afterMs)));
}

async function change(
  { saved, deps }: Claimed,
  apply: (channel: Channel, now: string) => Channel,
): Promise<Kept> {
  const changed = await changeChannel(saved.doc, deps, apply);
  return changed.ok ? 'replaced' : 'busy';
}
