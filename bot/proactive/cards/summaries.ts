/** What a notification says of a card that nobody asked for: by its kind alone, never by what it tells. */
import { everyOf } from '../../../shared/domain/check-in/every.ts';
import { text } from '../../../shared/text/text.ts';
import type { ChannelCard } from '../../../shared/use-cases/channel/load-card.ts';
import type { Told } from '../../../shared/use-cases/notifications/load-message.ts';

/** As the card is drawn: a check-in with all else below it, a single ask or a pulse by itself, or news. */
export function toMessageSummary(told: Told): string {
  const { checkIns, news, asks, pulse, leadsBack, endings, reviews, blueprints } = told;
  const [checkIn] = checkIns;
  const { summaries } = text;
  if (checkIn) {
    const { team, occurrence } = checkIn.open;
    return summaries[checkIn.isReminder ? 'reminder' : 'checkIn'][everyOf(team, occurrence)];
  }
  if (reviews.length > 0) return text.blueprintInChat.review.summary;
  if (news.length > 0) return summaries.news;
  if (asks.length > 0) return summaries.asks;
  if (endings.length > 0) return text.ending.heading;
  if (blueprints.length > 0) return text.blueprintInChat.told.heading;
  if (leadsBack.length > 0) return summaries.leadBack;
  return pulse ? summaries.pulse : summaries.news;
}

export function toChannelSummary(card: ChannelCard): string {
  if (card.kind === 'shares') return text.summaries.shares;
  if (card.kind === 'vote') return text.vote.summary;
  if (card.kind === 'ending') return text.ending.heading;
  if (card.kind === 'draft') return text.blueprintInChat.draft.summary;
  if (card.kind === 'digest') return text.summaries.digest;
  return text.summaries.stage(text.stages[card.stage.stage]);
}
