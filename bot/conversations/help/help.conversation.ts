/** A greeting or a call for help gets what the bot can do, and a way to start. */
import { text } from '../../../shared/text/text.ts';
import { nextAction, plainAction } from '../../cards/actions.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import type { Conversation } from '../../dialogue/conversation.ts';
import template from './help.card.json' with { type: 'json' };

export const help: Conversation = {
  says: [
    { wish: 'help', callback: async () => ({ card: renderHelpCard() }) },
    { wish: 'greeting', callback: async () => ({ card: renderHelpCard() }) },
  ],
};

const render = createCard(template);

function renderHelpCard(): Card {
  return render({
    ...text.help,
    fallbackText: text.cards.fallback(text.help.heading),
    actions: [
      nextAction(text.cards.actions.logAnother, 'log.open', {}),
      plainAction(text.cards.actions.changes, 'changes.show', {}),
    ],
  });
}
