/** Moving back to an earlier stage: why, with a button to each. */
import type { DomainError } from '../../../shared/domain/errors.ts';
import { earlierStages, type Stage } from '../../../shared/domain/journey/stage.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../shared/text/text.ts';
import {
  type CardAction,
  keepWordsAction,
  plainAction,
  submitAction,
  toIds,
} from '../../cards/actions.ts';
import { renderForm, textBox, toRefused } from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';

export type BackForm = {
  readonly change: SmallChange;
  readonly commandId: string;
  readonly reason: string;
  readonly error?: DomainError;
};

export function renderBackForm({ change, commandId, reason, error }: BackForm): Card {
  const ids = toIds(change);
  return renderForm({
    heading: text.move.backHeading(shortId(change.number)),
    subject: change.title,
    intro: text.move.backIntro,
    boxes: [textBox('reason', reason, true)],
    ...toRefused(error),
    actions: [
      ...earlierStages(change.stage).map((to, place) => toBack({ ...ids, commandId, to }, place)),
      plainAction(text.cards.actions.backTo(shortId(change.number)), 'change.show', ids),
    ],
  });
}

function toBack(data: CardAction['data'] & { readonly to: Stage }, place: number): CardAction {
  const action = place === 0 ? submitAction : keepWordsAction;
  return action(text.verbs.moveBackTo(text.stages[data.to]), 'move.back', data);
}
