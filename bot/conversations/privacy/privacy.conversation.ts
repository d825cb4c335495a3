/** What is kept, who sees it, and what is never kept. */
import { text } from '../../../shared/text/text.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import type { Conversation } from '../../dialogue/conversation.ts';
import template from './privacy.card.json' with { type: 'json' };

export const privacy: Conversation = {
  says: [
    { wish: 'privacy', callback: async () => ({ card: renderPrivacyCard() }) },
    {
      wish: 'privacy.erase',
      callback: async () => ({ card: renderPrivacyCard(text.privacy.erase) }),
    },
  ],
};

const render = createCard(template);

/** `first` is answered before the rest. */
function renderPrivacyCard(first = ''): Card {
  const { heading, points } = text.privacy;
  return render({ heading, first, points, fallbackText: text.cards.fallback(heading) });
}
