/** A card to read: rows of words, under headings where there are several kinds of them. */
import { text } from '../../shared/text/text.ts';
import type { CardAction, CardLink } from './actions.ts';
import template from './list-card.card.json' with { type: 'json' };
import { type Card, createCard } from './render-card.ts';

export type ListRow = {
  /** Stands before the words, such as a short id. */
  readonly lead?: string;
  readonly words: string;
  readonly about?: string;
  /** Stands at the end of the row, such as how many votes. */
  readonly count?: string;
  /** What pressing the row does. */
  readonly open?: CardAction;
};

export type ListGroup = { readonly heading?: string; readonly rows: readonly ListRow[] };

export type ListCard = {
  readonly heading: string;
  readonly intro?: string;
  readonly notice?: string | undefined;
  readonly groups: readonly ListGroup[];
  /** A sentence below the rows. */
  readonly closing?: string | undefined;
  readonly actions: readonly CardAction[];
  /** Buttons that lead into the tab. */
  readonly links?: readonly CardLink[];
};

const render = createCard(template);

export function renderListCard({ heading, groups, actions, links = [], ...card }: ListCard): Card {
  return render({
    heading,
    fallbackText: text.cards.fallback(heading),
    hasIntro: card.intro !== undefined,
    intro: card.intro ?? '',
    hasNotice: card.notice !== undefined,
    notice: card.notice ?? '',
    groups: groups.map((group) => ({
      hasHeading: group.heading !== undefined,
      heading: group.heading ?? '',
      rows: group.rows.map(toRow),
    })),
    hasClosing: card.closing !== undefined,
    closing: card.closing ?? '',
    actions,
    links,
  });
}

function toRow({ lead, words, about, count, open }: ListRow) {
  return {
    hasLead: lead !== undefined,
    lead: lead ?? '',
    words,
    hasAbout: about !== undefined,
    about: about ?? '',
    hasCount: count !== undefined,
    count: count ?? '',
    hasOpen: open !== undefined,
    ...(open && { open }),
  };
}
