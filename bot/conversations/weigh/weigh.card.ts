/** Weighing up one idea: three short choices. */
import type { DomainError } from '../../../shared/domain/errors.ts';
import {
  efforts,
  familyValues,
  gifts,
} from '../../../shared/domain/small-change/content/weighing.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import type { WeighInput } from '../../../shared/domain/small-change/weigh.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction, submitAction, toIds } from '../../cards/actions.ts';
import { type Choice, choiceBox, renderForm, toChoices, toRefused } from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';

export type WeighForm = {
  readonly change: SmallChange;
  readonly commandId: string;
  readonly words: WeighInput;
  readonly error?: DomainError;
};

export function renderWeighForm({ change, commandId, words, error }: WeighForm): Card {
  const ids = toIds(change);
  const { actions } = text.cards;
  const box = (id: keyof WeighInput, choices: readonly Choice[]) =>
    choiceBox(id, words[id], choices, { isRequired: true });
  return renderForm({
    heading: text.weigh.heading(shortId(change.number)),
    subject: change.title,
    intro: text.weigh.intro,
    boxes: [
      box('familyValue', toChoices(familyValues, text.familyValues)),
      box('gift', toChoices(gifts.toReversed(), text.gifts)),
      box('effort', toChoices(efforts.toReversed(), text.efforts)),
    ],
    ...toRefused(error),
    actions: [
      submitAction(actions.save, 'weigh.save', { ...ids, commandId }),
      plainAction(actions.backTo(shortId(change.number)), 'change.show', ids),
    ],
  });
}
