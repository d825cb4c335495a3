/** Every yes somebody is asked for, with a button to each. */

import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { toDayWords } from '../../../shared/text/dates.ts';
import { text } from '../../../shared/text/text.ts';
import type { OpenAsk } from '../../../shared/use-cases/asks/load-asks.ts';
import { type CardAction, plainAction } from '../../cards/actions.ts';
import { renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

/** A card takes six buttons; the rest come up as these are answered. */
const rowLimit = 6;

/** `others`: buttons to what else is told in the same message. */
export function renderAsksCard(asks: readonly OpenAsk[], others: readonly CardAction[] = []): Card {
  const shown = asks.slice(0, rowLimit - others.length);
  return renderListCard({
    heading: text.ask.listHeading,
    groups: [
      {
        rows: shown.map(({ change, ask }) => ({
          words: change.title,
          about: text.ask.askedBy(ask.by.name, toDayWords(ask.at.slice(0, 10))),
        })),
      },
    ],
    actions: [
      ...shown.map(({ change, ask }) =>
        plainAction(text.cards.actions.open(shortId(change.number)), 'ask.show', {
          ...{ teamId: change.teamId, changeId: change.id, askId: ask.id },
        }),
      ),
      ...others,
    ],
  });
}
