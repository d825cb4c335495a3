/** One value, to be put better or taken away. */
import type { Value } from '../../../shared/domain/ambition/ambition.ts';
import type { ValueInput } from '../../../shared/domain/ambition/values.ts';
import type { FieldProblem } from '../../../shared/domain/errors.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction, submitAction } from '../../cards/actions.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import { toTextBoxes } from '../../cards/text-boxes.ts';
import template from './value.card.json' with { type: 'json' };

export type ValueCard = {
  readonly teamId: string;
  readonly value: Value;
  readonly commandId: string;
  /** What was typed, to be given back; without it, how the value stands. */
  readonly words?: ValueInput;
  readonly problems: readonly FieldProblem[];
  readonly notice?: string;
};

const render = createCard(template);

export function renderValueCard({ teamId, value, commandId, ...card }: ValueCard): Card {
  const heading = text.values.change;
  const words = card.words ?? value;
  const ids = { teamId, valueId: value.id, version: value.version, commandId };
  return render({
    heading,
    fallbackText: text.cards.fallback(`${heading}.`),
    intro: text.values.addedBy(value.by.name),
    hasNotice: card.notice !== undefined,
    notice: card.notice ?? '',
    boxes: toTextBoxes({ value: words.value, opposite: words.opposite }, card.problems),
    actions: [
      submitAction(text.cards.actions.save, 'values.save', ids),
      plainAction(text.values.actions.values, 'values.show', { teamId }),
      plainAction(text.values.actions.takeAway, 'values.take-away', ids),
    ],
  });
}
