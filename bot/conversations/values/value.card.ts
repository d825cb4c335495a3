/** One value, to be put better or taken away. */
import type { Value } from '../../../shared/domain/ambition/ambition.ts';
import type { ValueInput } from '../../../shared/domain/ambition/values.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction, submitAction } from '../../cards/actions.ts';
import { type Form, renderForm } from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';
import { toValueBoxes } from './value-boxes.ts';

export type ValueCard = Pick<Form, 'problems' | 'notice'> & {
  readonly teamId: string;
  readonly value: Value;
  readonly commandId: string;
  /** What was typed, to be given back; without it, how the value stands. */
  readonly words?: ValueInput;
};

export function renderValueCard({ teamId, value, commandId, words, ...form }: ValueCard): Card {
  const ids = { teamId, valueId: value.id, version: value.version, commandId };
  return renderForm({
    ...form,
    heading: text.values.change,
    intro: text.values.addedBy(value.by.name),
    boxes: toValueBoxes(words ?? value),
    actions: [
      submitAction(text.cards.actions.save, 'values.save', ids),
      plainAction(text.values.actions.values, 'values.show', { teamId }),
      plainAction(text.values.actions.takeAway, 'values.take-away', ids),
    ],
  });
}
