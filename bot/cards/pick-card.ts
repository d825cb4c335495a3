/** A card with one list to choose from, as many as one likes. */
import type { FieldName, FieldProblem } from '../../shared/domain/errors.ts';
import { toFieldSentences } from '../../shared/text/sentences.ts';
import { text } from '../../shared/text/text.ts';
import type { CardAction } from './actions.ts';
import template from './pick-card.card.json' with { type: 'json' };
import { type Card, createCard } from './render-card.ts';

export type PickCard = {
  readonly heading: string;
  readonly intro: string;
  readonly notice?: string | undefined;
  /** What the list is called when it comes back. */
  readonly box: FieldName;
  readonly label: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly chosen: readonly string[];
  readonly problems?: readonly FieldProblem[];
  readonly actions: readonly CardAction[];
};

const render = createCard(template);

export function renderPickCard({ notice, chosen, problems = [], ...card }: PickCard): Card {
  const error = toFieldSentences(problems)[card.box];
  return render({
    ...card,
    fallbackText: text.cards.fallback(card.heading),
    hasNotice: notice !== undefined,
    notice: notice ?? '',
    chosen: chosen.join(','),
    hasError: error !== undefined,
    error: error ?? '',
  });
}
