/** Saying thank you to a colleague: in one's own words, for oneself or for the whole team. */
import type { DomainError } from '../../../shared/domain/errors.ts';
import { type ThanksInput, thanksOf } from '../../../shared/domain/small-change/grow/thanks.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction, submitAction, toIds } from '../../cards/actions.ts';
import { choiceBox, renderForm, textBox, toChoices, toRefused } from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';

export type ThanksForm = {
  readonly change: SmallChange;
  readonly viewerId: string;
  readonly commandId: string;
  readonly words: ThanksInput;
  readonly error?: DomainError;
};

export function renderThanksForm({ change, words, error, ...form }: ThanksForm): Card {
  const ids = toIds(change);
  const command = { ...ids, commandId: form.commandId };
  const { actions } = text.cards;
  const hasOwn = thanksOf(change, form.viewerId) !== undefined;
  return renderForm({
    heading: text.thanks[hasOwn ? 'ownHeading' : 'heading'](shortId(change.number)),
    subject: change.title,
    boxes: [
      textBox('thanks', words.thanks, true, { placeholder: text.thanks.placeholder }),
      choiceBox(
        'share',
        words.share ? 'yes' : 'no',
        toChoices(['no', 'yes'] as const, text.thanks.share),
        { isRequired: true },
      ),
    ],
    ...toRefused(error),
    closing: text.thanks.closing,
    actions: [
      submitAction(actions.save, 'thanks.save', command),
      ...(hasOwn ? [plainAction(actions.takeThanksBack, 'thanks.take-back', command)] : []),
      plainAction(actions.backTo(shortId(change.number)), 'change.show', ids),
    ],
  });
}
