/** A greeting or a call for help gets what the bot is for, one thing to do, and where the rest is. */
import { TeamCardInput } from '../../../shared/contracts/cards/change.ts';
import { text } from '../../../shared/text/text.ts';
import { type CardAction, nextAction, plainAction } from '../../cards/actions.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import { type Conversation, press } from '../../dialogue/conversation.ts';
import template from './help.card.json' with { type: 'json' };

export const help: Conversation = {
  says: [
    { wish: 'help', callback: async () => ({ card: renderHelpCard() }) },
    { wish: 'greeting', callback: async () => ({ card: renderHelpCard() }) },
  ],
  presses: { 'help.more': press(TeamCardInput, async () => ({ card: renderMoreCard() })) },
};

const render = createCard(template);

function renderHelpCard(): Card {
  const { heading, intro, example, more } = text.help;
  return render({
    ...{ heading, intro, example, groups: [] },
    fallbackText: text.cards.fallback(heading),
    actions: [...toActions(), plainAction(more, 'help.more', {})],
  });
}

function renderMoreCard(): Card {
  const { moreHeading, moreIntro, groups } = text.help;
  return render({
    ...{ heading: moreHeading, intro: moreIntro, example: '', groups },
    fallbackText: text.cards.fallback(moreHeading),
    actions: toActions(),
  });
}

function toActions(): readonly CardAction[] {
  const { actions } = text.cards;
  return [
    nextAction(text.verbs.logChange, 'log.open', {}),
    plainAction(actions.changes, 'changes.show', {}),
  ];
}
