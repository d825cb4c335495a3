/** Planning a small change in chat: the four questions, kept as a draft whenever it is saved (P8). */
import { ChangeCardInput, PlanCardInput } from '../../../shared/contracts/card-input.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadChange } from '../../../shared/use-cases/load-change.ts';
import { planChange } from '../../../shared/use-cases/plan-change.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import {
  type Conversation,
  forViewer,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../conversation.ts';
import { renderPlanCard } from './plan.card.ts';

export const plan: Conversation = {
  presses: {
    'plan.open': press(ChangeCardInput, open),
    'plan.save': press(PlanCardInput, save),
  },
};

async function open(turn: Turn, input: ChangeCardInput, deps: Deps): Promise<Reply> {
  const loaded = await loadChange(input, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const { change } = loaded.value;
  const commandId = deps.newId();
  return { card: renderPlanCard({ change, commandId, answers: change.plan }) };
}

async function save(turn: Turn, input: PlanCardInput, deps: Deps): Promise<Reply> {
  const planned = await planChange(input, turn.actor, deps);
  if (!planned.ok) return giveBack(turn, input, deps, planned.error);
  const change = planned.value;
  const notice = text.plan.saved(shortId(change.number));
  return { card: renderChangeCard(change, { ...forViewer(turn, deps), notice }) };
}

async function giveBack(
  turn: Turn,
  input: PlanCardInput,
  deps: Deps,
  error: DomainError,
): Promise<Reply> {
  const loaded = await loadChange(input, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const card = renderPlanCard({
    change: loaded.value.change,
    commandId: deps.newId(),
    answers: input,
    error,
  });
  return { card };
}
