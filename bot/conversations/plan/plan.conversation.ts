/** Planning a small change in chat: its questions, an owner and a day, kept as a draft whenever it is saved (P8). */
import { ChangeCardInput, PlanCardInput } from '../../../shared/contracts/cards/change.ts';
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { planChange } from '../../../shared/use-cases/small-change/plan-change.ts';
import { toIds } from '../../cards/actions.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import { aboutChange } from '../../dialogue/about-change.ts';
import {
  type Conversation,
  drawnAgain,
  forViewer,
  press,
  type Reply,
  type Turn,
} from '../../dialogue/conversation.ts';
import { withChange } from '../../dialogue/find-change.ts';
import { renderPlanCard, toPlanWords } from './plan.card.ts';

export const plan: Conversation = {
  says: [
    aboutChange({
      wish: 'plan',
      verb: 'plan.open',
      one: (turn, change, _words, deps) => open(turn, toIds(change), deps),
    }),
  ],
  presses: {
    'plan.open': press(ChangeCardInput, open),
    'plan.save': press(PlanCardInput, save),
  },
};

function open(turn: Turn, input: ChangeCardInput, deps: Deps): Promise<Reply> {
  return withChange(turn, input, deps, ({ change, team }) =>
    renderPlanCard({ change, team, commandId: deps.newId(), words: toPlanWords(change) }),
  );
}

async function save(turn: Turn, input: PlanCardInput, deps: Deps): Promise<Reply> {
  const planned = await planChange(input, turn.actor, deps);
  if (!planned.ok)
    return drawnAgain(
      planned.error,
      withChange(turn, input, deps, ({ change, team }) =>
        renderPlanCard({
          change,
          team,
          commandId: deps.newId(),
          words: input,
          error: planned.error,
        }),
      ),
    );
  const change = planned.value;
  const notice = text.plan.saved(shortId(change.number));
  return { card: renderChangeCard(change, { ...forViewer(turn, deps), notice }) };
}
