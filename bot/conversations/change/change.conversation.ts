/** One small change in chat: showing it as it stands, and taking the last step back. */
import { ChangeCardInput, ChangeCommandInput } from '../../../shared/contracts/cards/change.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
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
  type Turn,
  toCommandId,
} from '../../dialogue/conversation.ts';
import { withChange } from '../../dialogue/find-change.ts';

export const change: Conversation = {
  says: [
    aboutChange({
      word: 'undo',
      verb: 'change.undo',
      one: (turn, shown, _words, deps) =>
        undo(turn, { ...toIds(shown), commandId: toCommandId(turn, deps) }, deps),
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

async function undo(turn: Turn, input: ChangeCommandInput, deps: Deps): Promise<Reply> {
  const undone = await undoChange(input, turn.actor, deps);
  if (!undone.ok) return show(turn, input, deps, undone.error);
  return {
    card: renderChangeCard(undone.value, { ...forViewer(turn, deps), notice: text.cards.undone }),
  };
}
