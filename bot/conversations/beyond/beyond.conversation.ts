/** What is for the blueprint says what makes it bigger than the team: one choice, once. */
import { BeyondCardInput, ChangeCardInput } from '../../../shared/contracts/cards/change.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { type Beyond, beyonds } from '../../../shared/domain/small-change/content/scope-check.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { sayBeyond } from '../../../shared/use-cases/small-change/say-beyond.ts';
import { plainAction, submitAction, toIds } from '../../cards/actions.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import { choiceBox, renderForm, toChoices, toRefused } from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';
import {
  type Conversation,
  drawnAgain,
  forViewer,
  press,
  type Reply,
  type Turn,
} from '../../dialogue/conversation.ts';
import { withChange } from '../../dialogue/find-change.ts';

export const beyond: Conversation = {
  presses: {
    'beyond.open': press(ChangeCardInput, (turn, input, deps) =>
      withChange(turn, input, deps, ({ change }) =>
        renderBeyondForm(change, deps.newId(), change.beyond),
      ),
    ),
    'beyond.save': press(BeyondCardInput, save),
  },
};

export function renderBeyondForm(
  change: SmallChange,
  commandId: string,
  chosen: Beyond | null,
  error?: DomainError,
): Card {
  const ids = toIds(change);
  const { actions } = text.cards;
  return renderForm({
    heading: text.beyond.heading(shortId(change.number)),
    subject: change.title,
    intro: text.beyond.intro,
    boxes: [choiceBox('beyond', chosen, toChoices(beyonds, text.beyonds), { isRequired: true })],
    ...toRefused(error),
    actions: [
      submitAction(actions.save, 'beyond.save', { ...ids, commandId }),
      plainAction(actions.backTo(shortId(change.number)), 'change.show', ids),
    ],
  });
}

async function save(turn: Turn, input: BeyondCardInput, deps: Deps): Promise<Reply> {
  const said = await sayBeyond(input, turn.actor, deps);
  if (said.ok)
    return {
      card: renderChangeCard(said.value, { ...forViewer(turn, deps), notice: text.cards.saved }),
    };
  return drawnAgain(
    said.error,
    withChange(turn, input, deps, ({ change }) =>
      renderBeyondForm(change, deps.newId(), input.beyond, said.error),
    ),
  );
}
