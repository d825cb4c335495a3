/** Draws a card that stands in a team's channel. */
import type { ChannelCard } from '../../../shared/use-cases/channel/prepare-post.ts';
import type { Card } from '../../cards/render-card.ts';
import { renderSharesCard } from '../../conversations/stage/shares.card.ts';
import { renderStageCard } from '../../conversations/stage/stage.card.ts';

export function renderChannelCard(card: ChannelCard): Card {
  return card.kind === 'stage' ? renderStageCard(card.stage) : renderSharesCard(card.shared);
}
