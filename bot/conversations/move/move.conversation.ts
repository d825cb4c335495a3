/** Moving a small change in chat: on to the next stage, or back to an earlier one with a reason. */
import { ChangeCardInput, MoveCardInput } from '../../../shared/contracts/card-input.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { moveChange } from '../../../shared/use-cases/move-change.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import { type Conversation, forViewer, press, type Reply, type Turn } from '../../conversation.ts';
import { withChange } from '../../with-change.ts';
import { renderBackForm } from './move.card.ts';

export const move: Conversation = {
  presses: {
    'move.on': press(MoveCardInput, moveOn),
    'move.open-back': press(ChangeCardInput, openBack),
    'move.back': press(MoveCardInput, moveBack),
  },
};

async function moveOn(turn: Turn, input: MoveCardInput, deps: Deps): Promise<Reply> {
  const moved = await send(turn, input, deps);
  if (moved.ok) return showMoved(turn, moved.value, deps);
  const notice = toSentence(moved.error);
  return withChange(turn, input, deps, ({ change }) =>
    renderChangeCard(change, { ...forViewer(turn, deps), notice }),
  );
}

function openBack(turn: Turn, input: ChangeCardInput, deps: Deps): Promise<Reply> {
  return withChange(turn, input, deps, ({ change }) =>
    renderBackForm({ change, commandId: deps.newId(), reason: '', to: null }),
  );
}

async function moveBack(turn: Turn, input: MoveCardInput, deps: Deps): Promise<Reply> {
  const moved = await send(turn, input, deps);
  if (moved.ok) return showMoved(turn, moved.value, deps);
  return withChange(turn, input, deps, ({ change }) =>
    renderBackForm({ ...input, change, commandId: deps.newId(), error: moved.error }),
  );
}

function showMoved(turn: Turn, change: SmallChange, deps: Deps): Reply {
  const notice = text.move.done(shortId(change.number), text.stages[change.stage]);
  return { card: renderChangeCard(change, { ...forViewer(turn, deps), notice }) };
}

function send(turn: Turn, { to, ...input }: MoveCardInput, deps: Deps) {
  return moveChange({ ...input, to: to ?? 'mission' }, turn.actor, deps);
}
