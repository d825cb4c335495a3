/** A thank-you to a colleague: what is not shared is shown to whoever said it, by themselves, and to nobody else. */
import {
  ChangeCardInput,
  ChangeCommandInput,
  ThanksCardInput,
} from '../../../shared/contracts/cards/change.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { type ThanksInput, thanksOf } from '../../../shared/domain/small-change/grow/thanks.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { sayThanks, takeThanksBack } from '../../../shared/use-cases/grow/say-thanks.ts';
import { toIds } from '../../cards/actions.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import { aboutChange } from '../../dialogue/about-change.ts';
import {
  type Conversation,
  forViewer,
  press,
  type Reply,
  type Turn,
} from '../../dialogue/conversation.ts';
import { withChange } from '../../dialogue/find-change.ts';
import { renderThanksForm } from './thanks.card.ts';

export const thanks: Conversation = {
  says: [
    aboutChange({
      wish: 'thanks',
      verb: 'thanks.open',
      one: (turn, change, _words, deps) => showForm(turn, toIds(change), deps),
    }),
  ],
  presses: {
    'thanks.open': press(ChangeCardInput, (turn, input, deps) => showForm(turn, input, deps)),
    'thanks.save': press(ThanksCardInput, save),
    'thanks.take-back': press(ChangeCommandInput, takeBack),
  },
};

type Refused = { readonly words: ThanksInput; readonly error: DomainError };

function showForm(
  turn: Turn,
  input: ChangeCardInput,
  deps: Deps,
  refused?: Refused,
): Promise<Reply> {
  const viewerId = turn.actor.id;
  return withChange(turn, input, deps, ({ change }) => {
    const words = toWords(change, viewerId);
    return renderThanksForm({ change, viewerId, commandId: deps.newId(), words, ...refused });
  });
}

function toWords(change: SmallChange, personId: string): ThanksInput {
  const own = thanksOf(change, personId);
  return { thanks: own?.words ?? '', share: own?.shared ?? false };
}

async function save(turn: Turn, input: ThanksCardInput, deps: Deps): Promise<Reply> {
  const said = await sayThanks(input, turn.actor, deps);
  if (!said.ok) return showForm(turn, input, deps, { words: input, error: said.error });
  return showKept(turn, input, deps, said.value, text.thanks[input.share ? 'shared' : 'kept']);
}

async function takeBack(turn: Turn, input: ChangeCommandInput, deps: Deps): Promise<Reply> {
  const taken = await takeThanksBack(input, turn.actor, deps);
  if (taken.ok) return showKept(turn, input, deps, taken.value, text.thanks.takenBack);
  const notice = toSentence(taken.error);
  return withChange(turn, input, deps, ({ change }) =>
    renderChangeCard(change, { ...forViewer(turn, deps), notice }),
  );
}

/** What others could not see leaves the version as it was; then the answer is not for them either. */
function showKept(
  turn: Turn,
  seen: ChangeCommandInput,
  deps: Deps,
  change: SmallChange,
  notice: string,
): Reply {
  const card = renderChangeCard(change, { ...forViewer(turn, deps), notice });
  return { card, onlyForYou: change.version === seen.version };
}
