/** Lines with a press each, where there is no other news: experiments to look at, a blueprint, who led and is back, and what of a team is to go. */
import { text } from '../../../shared/text/text.ts';
import type { CardAction } from '../../cards/actions.ts';
import { renderForm } from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';
import {
  type ToldRow,
  toAllRowLinks,
  toldRowLimit,
  toRowActions,
  toRowLinks,
} from '../../cards/told-row.ts';

/** A card takes at most six buttons. */
const buttonLimit = 6;

type Rows = {
  readonly reviews?: readonly ToldRow[];
  /** Teams whose work is to go: what is said first. */
  readonly endings: readonly ToldRow[];
  readonly blueprints?: readonly ToldRow[];
  readonly leadsBack: readonly ToldRow[];
  /** Buttons to what else is told in the same message. */
  readonly others?: readonly CardAction[];
};

export function renderToldRows(told: Rows): Card {
  const { reviews = [], endings, blueprints = [], leadsBack, others = [] } = told;
  const rows = [...reviews, ...endings, ...blueprints, ...leadsBack].slice(0, toldRowLimit);
  const actions = [...toRowActions(rows), ...others];
  const links = actions.length === 0 ? toAllRowLinks(rows) : toRowLinks(rows);
  const { heading, closing } = toFrame(told);
  return renderForm({
    heading,
    intro: rows.map(({ words }) => words).join('\n\n'),
    ...{ boxes: [], problems: [], closing },
    actions: actions.slice(0, buttonLimit - links.length),
    links: links.slice(0, buttonLimit),
  });
}

function toFrame({ reviews = [], endings, blueprints = [] }: Rows) {
  if (endings.length > 0) return text.ending;
  if (reviews.length > 0) return text.blueprintInChat.review;
  return blueprints.length > 0 ? text.blueprintInChat.told : text.setUp.giveBack;
}
