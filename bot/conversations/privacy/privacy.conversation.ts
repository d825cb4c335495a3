/** What is kept, who sees it, and what is never kept. */
import { text } from '../../../shared/text/text.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import { type Conversation, whole } from '../../dialogue/conversation.ts';
import template from './privacy.card.json' with { type: 'json' };

export const privacy: Conversation = {
  says: [whole(text.commands.privacy, async () => ({ card: renderPrivacyCard() }))],
};

const render = createCard(template);

function renderPrivacyCard(): Card {
  const { heading, points } = text.privacy;
  return render({ heading, points, fallbackText: text.cards.fallback(heading) });
}
