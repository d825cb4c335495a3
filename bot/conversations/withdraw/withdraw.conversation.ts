/** Taking a small change off the board in chat, and putting it back. */
import { ChangeCommandInput } from '../../../shared/contracts/cards/change.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import {
  putBackChange,
  withdrawChange,
} from '../../../shared/use-cases/small-change/withdraw-change.ts';
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

export const withdraw: Conversation = {
  says: [
    aboutChange({
      wish: 'withdraw',
      isDoneAtOnce: true,
      verb: 'withdraw.submit',
      one: (turn, change, _words, deps) =>
        submit(turn, { ...toIds(change), commandId: toCommandId(turn, deps) }, deps),
    }),
  ],
  presses: {
    'withdraw.submit': press(ChangeCommandInput, submit),
    'withdraw.put-back': press(ChangeCommandInput, putBack),
  },
};

async function submit(turn: Turn, input: ChangeCommandInput, deps: Deps): Promise<Reply> {
  const withdrawn = await withdrawChange(input, turn.actor, deps);
  return answer(turn, input, withdrawn, text.withdraw.done, deps);
}

async function putBack(turn: Turn, input: ChangeCommandInput, deps: Deps): Promise<Reply> {
  const current = await putBackChange(input, turn.actor, deps);
  return answer(turn, input, current, text.withdraw.putBack, deps);
}

async function answer(
  turn: Turn,
  input: ChangeCommandInput,
  result: Result<SmallChange, DomainError>,
  done: (shortId: string) => string,
  deps: Deps,
): Promise<Reply> {
  const draw = (change: SmallChange, notice: string) =>
    renderChangeCard(change, { ...forViewer(turn, deps), notice });
  if (result.ok) return { card: draw(result.value, done(shortId(result.value.number))) };
  const notice = toSentence(result.error);
  return withChange(turn, input, deps, ({ change }) => draw(change, notice));
}
