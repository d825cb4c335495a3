/** Draws a card that stands in a team's channel. */
import type { ChannelCard } from '../../../shared/use-cases/channel/load-card.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { Card } from '../../cards/render-card.ts';
import { renderDraftCard } from '../../conversations/blueprint/draft.card.ts';
import { renderPostedEnding } from '../../conversations/ending/ending.card.ts';
import { renderDigestCard } from '../../conversations/stage/digest.card.ts';
import { renderSharesCard } from '../../conversations/stage/shares.card.ts';
import { renderStageCard } from '../../conversations/stage/stage.card.ts';
import { renderPostedVote } from '../../conversations/vote/posted-vote.card.ts';

export function renderChannelCard(card: ChannelCard, deps: Pick<Deps, 'linkToTab'>): Card {
  switch (card.kind) {
    case 'stage':
      return renderStageCard(card.stage);
    case 'shares':
      return renderSharesCard(card.shared);
    case 'ending':
      return renderPostedEnding(card);
    case 'digest':
      return renderDigestCard(card);
    case 'draft':
      return renderDraftCard(card, deps);
    case 'vote':
      return renderPostedVote(card);
  }
}
