/** What others did to the changes somebody logged, looks after or asked a yes for: gathered in one card (P12). */
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { toNewsLines } from '../../../shared/text/news-words.ts';
import { text } from '../../../shared/text/text.ts';
import type { News } from '../../../shared/use-cases/notifications/load-item.ts';
import type { Told } from '../../../shared/use-cases/notifications/load-message.ts';
import { type CardLink, nextAction, plainAction, toIds } from '../../cards/actions.ts';
import { toPulseAction } from '../../cards/pulse-action.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import { type ToldRow, toRowActions, toRowLinks } from '../../cards/told-row.ts';
import template from './news.card.json' with { type: 'json' };

/** Enough to take in at a glance. */
const changeLimit = 5;
const lineLimit = 4;

/** A card takes at most six buttons; one opens the changes. */
const askLimit = 5;

const render = createCard(template);

export type GatheredNews = Pick<Told, 'news' | 'asks' | 'pulse'> & {
  readonly rows?: readonly ToldRow[];
  /** Where what is told leads, beside the change itself. */
  readonly links?: readonly CardLink[];
};

export function renderNewsCard({ news, asks, pulse, rows = [], links = [] }: GatheredNews): Card {
  const room = askLimit - rows.length - links.length - (pulse ? 1 : 0);
  const heading = text.news.heading(news.length);
  const shown = news.slice(0, rows.length > 0 ? changeLimit - 1 : changeLimit);
  return render({
    heading,
    fallbackText: text.cards.fallback(heading),
    intro: asks.length === 0 ? text.news.intro : text.news.introWithAsks(asks.length),
    changes: shown.map(toChange),
    hasMore: news.length > shown.length,
    more: text.news.more(news.length - shown.length),
    rows: rows.map(({ words }) => ({ words })),
    where: text.news.where,
    actions: [
      ...toRowActions(rows),
      ...asks.slice(0, room).map(({ change, ask }, place) => {
        const open = place === 0 ? nextAction : plainAction;
        const title = text.cards.actions.answerAsk(shortId(change.number));
        return open(title, 'ask.show', { ...toIds(change), askId: ask.id });
      }),
      ...(pulse ? [toPulseAction(pulse)] : []),
      plainAction(text.cards.actions.changes, 'changes.show', {}),
    ],
    links: [...toRowLinks(rows), ...links],
  });
}

function toChange(news: News) {
  const { id, teamId, number, title } = news.change;
  return {
    ...{ teamId, changeId: id, title },
    shortId: shortId(number),
    open: text.changes.open(shortId(number)),
    lines: toNewsLines(news, lineLimit).map((words) => ({ words })),
  };
}
