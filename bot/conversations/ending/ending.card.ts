/** In a team's channel: that what it has is to go, and what takes its place there once it stays (P22). */
import { toEndingWords } from '../../../shared/text/ending-words.ts';
import { text } from '../../../shared/text/text.ts';
import type { ChannelCard } from '../../../shared/use-cases/channel/load-card.ts';
import { renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';
import { toKeepAction } from './ending-row.ts';

type Posted = Extract<ChannelCard, { readonly kind: 'ending' }>;

/** Everybody sees it, and whoever may not keep it is told who may. */
export function renderPostedEnding({ team, ending }: Posted): Card {
  if (ending === null)
    return renderListCard({ heading: text.ending.stays, groups: [], actions: [] });
  return renderListCard({
    heading: text.ending.heading,
    intro: toEndingWords(team.name, ending),
    groups: [],
    closing: text.ending.inChannel,
    actions: [toKeepAction(team.id, ending.id, text.ending.keep)],
  });
}
