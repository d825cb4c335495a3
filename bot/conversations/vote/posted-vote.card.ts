/** The vote as the app posts it in the team's channel, and what takes its place there once it has closed (P6). */
import { isOpen } from '../../../shared/domain/strands/strands.ts';
import { text } from '../../../shared/text/text.ts';
import type { ChannelCard } from '../../../shared/use-cases/channel/load-card.ts';
import { plainAction } from '../../cards/actions.ts';
import { renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';
import { renderResultCard, renderVoteCard } from './vote.card.ts';

/** Everybody sees it, and whoever may not close it is told who may. */
export function renderPostedVote({
  team,
  vote,
}: Extract<ChannelCard, { readonly kind: 'vote' }>): Card {
  if (vote === null)
    return renderListCard({
      heading: text.vote.saidAloudHeading,
      intro: text.vote.overSince,
      groups: [],
      actions: [plainAction(text.vote.actions.show, 'vote.show', { teamId: team.id })],
    });
  const shown = { team, vote, leads: true };
  return isOpen(vote) ? renderVoteCard({ ...shown, isPosted: true }) : renderResultCard(shown);
}
