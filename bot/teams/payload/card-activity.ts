/** The activity that carries a card, with what Teams shows of it in a notification. */
import type { Card } from '../../cards/render-card.ts';

/**
 * Without a summary the notification says that somebody sent a card. It is shown on locked screens and
 * banners, so it is in our words only and never holds what anybody typed.
 */
export type CardMessage = { readonly card: Card; readonly summary: string };

export const cardContentType = 'application/vnd.microsoft.card.adaptive';

export function toCardActivity({ card, summary }: CardMessage) {
  const attachments = [{ contentType: cardContentType, content: card }];
  return { type: 'message', summary, attachments };
}
