/** Lines with a press each, where there is no other news: experiments to look at, who led and is back, and what of a team is to go. */
import { text } from '../../../shared/text/text.ts';
import type { CardAction } from '../../cards/actions.ts';
import { renderForm } from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';
import { type ToldRow, toldRowLimit } from '../../cards/told-row.ts';

/** A card takes at most six buttons. */
const buttonLimit = 6;

type Rows = {
  readonly reviews?: readonly ToldRow[];
  /** Teams whose work is to go: what is said first. */
  readonly endings: readonly ToldRow[];
  readonly leadsBack: readonly ToldRow[];
  /** Buttons to what else is told in the same message. */
  readonly others?: readonly CardAction[];
};

export function renderToldRows({ reviews = [], endings, leadsBack, others = [] }: Rows): Card {
  const rows = [...reviews, ...endings, ...leadsBack].slice(0, toldRowLimit);
  const { heading, closing } =
    endings.length > 0
      ? text.ending
      : reviews.length > 0
        ? text.blueprintInChat.review
        : text.setUp.giveBack;
  return renderForm({
    heading,
    intro: rows.map(({ words }) => words).join('\n\n'),
    ...{ boxes: [], problems: [], closing },
    actions: [...rows.map(({ action }) => action), ...others].slice(0, buttonLimit),
  });
}
