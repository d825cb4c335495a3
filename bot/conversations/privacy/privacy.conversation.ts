/** What is kept, who sees it, and what is never kept; what is kept about whoever asks, and being forgotten (P22). */
import { NoCardInput } from '../../../shared/contracts/cards/change.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { askToBeForgotten } from '../../../shared/use-cases/people-data/forget-person.ts';
import { loadMyData } from '../../../shared/use-cases/people-data/load-my-data.ts';
import { plainAction } from '../../cards/actions.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import {
  type Conversation,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../dialogue/conversation.ts';
import { renderForgetCard, renderMyDataCard } from './my-data.card.ts';
import template from './privacy.card.json' with { type: 'json' };

export const privacy: Conversation = {
  says: [
    { wish: 'privacy', callback: async ({ where }) => ({ card: renderPrivacyCard(where) }) },
    { wish: 'privacy.mine', callback: (turn, _, deps) => alone(turn, () => showMine(turn, deps)) },
    { wish: 'privacy.erase', callback: async (turn) => alone(turn, async () => askForget()) },
  ],
  presses: {
    'privacy.mine': press(NoCardInput, (turn, _, deps) => alone(turn, () => showMine(turn, deps))),
    'privacy.ask-forget': press(NoCardInput, async (turn) => alone(turn, async () => askForget())),
    'privacy.forget': press(NoCardInput, (turn, _, deps) => alone(turn, () => forget(turn, deps))),
    'privacy.keep': press(NoCardInput, async () => ({ text: text.privacy.mine.kept })),
  },
};

/** In company a colleague could press a button that is about whoever presses it. */
async function alone({ where }: Turn, answer: () => Promise<Reply>): Promise<Reply> {
  return where === 'personal' ? answer() : { text: text.privacy.mine.inOwnChat };
}

async function showMine({ actor }: Turn, deps: Deps): Promise<Reply> {
  const loaded = await loadMyData(actor, deps);
  return loaded.ok ? { card: renderMyDataCard(loaded.value) } : refusal(loaded.error);
}

function askForget(): Reply {
  return { card: renderForgetCard() };
}

async function forget({ actor }: Turn, deps: Deps): Promise<Reply> {
  const { forgotten, underWay } = text.privacy.mine;
  const asked = await askToBeForgotten(actor, deps);
  if (!asked.ok) return refusal(asked.error);
  return { text: asked.value === 'done' ? forgotten : underWay };
}

const render = createCard(template);

function renderPrivacyCard(where: Turn['where']): Card {
  const { heading, points, mine } = text.privacy;
  const actions = where === 'personal' ? [plainAction(mine.open, 'privacy.mine', {})] : [];
  return render({ heading, points, actions, fallbackText: text.cards.fallback(heading) });
}
