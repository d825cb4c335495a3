/** One small change in chat: showing it as it stands, and taking the last step back. */
import { ChangeCardInput, ChangeCommandInput } from '../../../shared/contracts/cards/change.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { undoChange } from '../../../shared/use-cases/small-change/undo-change.ts';
import { toIds } from '../../cards/actions.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import { aboutChange } from '../../dialogue/about-change.ts';
import {
  type Conversation,
  forViewer,
  press,
  type Reply,
  refusal,
  type Turn,
  toCommandId,
} from '../../dialogue/conversation.ts';
import { withChange } from '../../dialogue/find-change.ts';

export const change: Conversation = {
  says: [
    aboutChange({
      wish: 'undo',
      isDoneAtOnce: true,
      verb: 'change.undo',
      one: (turn, shown, _words, deps) => undoSaid(turn, shown, deps),
    }),
  ],
  presses: {
    'change.show': press(ChangeCardInput, (turn, input, deps) => show(turn, input, deps)),
    'change.undo': press(ChangeCommandInput, undo),
  },
};

function show(turn: Turn, input: ChangeCardInput, deps: Deps, error?: DomainError): Promise<Reply> {
  const notice = error && toSentence(error);
  return withChange(turn, input, deps, ({ change }) =>
    renderChangeCard(change, {
      ...forViewer(turn, deps),
      ...(notice !== undefined && { notice }),
    }),
  );
}

/** Undoing twice brings it back: where nobody knows, it is looked at before it is said again. */
async function undoSaid(turn: Turn, shown: SmallChange, deps: Deps): Promise<Reply> {
  const target = { ...toIds(shown), commandId: toCommandId(turn, deps) };
  const undone = await undoChange(target, turn.actor, deps);
  if (!undone.ok && undone.error.kind === 'unknown')
    return { text: text.cards.undoneUnknown(shortId(shown.number)) };
  return answerUndo(turn, target, deps, undone);
}

/** The button stays as it is where nobody knows, so that pressing it again is the same command. */
async function undo(turn: Turn, input: ChangeCommandInput, deps: Deps): Promise<Reply> {
  const undone = await undoChange(input, turn.actor, deps);
  if (!undone.ok && undone.error.kind === 'unknown') return refusal(undone.error);
  return answerUndo(turn, input, deps, undone);
}

async function answerUndo(
  turn: Turn,
  input: ChangeCommandInput,
  deps: Deps,
  undone: Result<SmallChange, DomainError>,
): Promise<Reply> {
  if (!undone.ok) return show(turn, input, deps, undone.error);
  return {
    card: renderChangeCard(undone.value, { ...forViewer(turn, deps), notice: text.cards.undone }),
  };
}
