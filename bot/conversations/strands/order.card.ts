/** Choosing mission strands where too few voted to show it: a lead gives each theme its place by hand (P6). */
import { placeBox } from '../../../shared/contracts/cards/strands.ts';
import { strandChoices } from '../../../shared/domain/strands/choose-strands.ts';
import { toFieldSentences } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction, submitAction } from '../../cards/actions.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import type { ChooseCard } from './choose.card.ts';
import template from './order.card.json' with { type: 'json' };

const render = createCard(template);

/** `chosen` is in the order they were given. */
export function renderOrderCard({ team, current, commandId, chosen, ...card }: ChooseCard): Card {
  const { orderHeading, orderIntro, place, submit, actions } = text.strands;
  const themes = strandChoices(current);
  const places = [0, ...themes.keys().map((at) => at + 1)];
  const ids = { teamId: team.id, version: current.version, commandId };
  const error = toFieldSentences(card.problems).strands;
  return render({
    heading: orderHeading,
    fallbackText: text.cards.fallback(orderHeading),
    intro: orderIntro,
    hasNotice: card.notice !== undefined,
    notice: card.notice ?? '',
    themes: themes.map(({ id, name }) => ({
      ...{ box: placeBox(id), name, place: `${chosen.indexOf(id) + 1}` },
      places: places.map((nth) => ({ title: place(nth), value: `${nth}` })),
    })),
    hasError: error !== undefined,
    error: error ?? '',
    actions: [
      submitAction(submit, 'strands.choose', ids),
      plainAction(actions.show, 'strands.show', { teamId: team.id }),
    ],
  });
}
