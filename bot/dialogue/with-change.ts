/** Loads the change a card is about before answering with it. */
import type { ChangeCardInput } from '../../shared/contracts/cards/change.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { type LoadedChange, loadChange } from '../../shared/use-cases/small-change/load-change.ts';
import type { Card } from '../cards/render-card.ts';
import { type Reply, refusal, type Turn } from './conversation.ts';

/** Somebody who may not see the change gets the sentence that says why. */
export async function withChange(
  turn: Turn,
  input: ChangeCardInput,
  deps: Deps,
  toCard: (loaded: LoadedChange) => Card,
): Promise<Reply> {
  const loaded = await loadChange(input, turn.actor, deps);
  return loaded.ok ? { card: toCard(loaded.value) } : refusal(loaded.error);
}
