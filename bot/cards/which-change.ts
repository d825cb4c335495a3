/** Asks which change somebody means: rows to press, under what will be done. */
import type { ChangeSummary } from '../../shared/contracts/stored/documents.ts';
import { text } from '../../shared/text/text.ts';
import type { CardAction } from './actions.ts';
import { type Card, createCard } from './render-card.ts';
import template from './which-change.card.json' with { type: 'json' };

/** Enough to read on a phone. */
const rowLimit = 12;

export type WhichRow = {
  readonly change: Pick<ChangeSummary, 'title' | 'stage' | 'status'>;
  /** Above the title: what tells it from the others. */
  readonly lead: string;
  /** What pressing the row does, for those who hear the card. */
  readonly title: string;
  readonly verb: string;
  readonly data: CardAction['data'];
};

export type WhichChangeCard = {
  readonly heading: string;
  readonly intro?: string;
  readonly rows: readonly WhichRow[];
};

const render = createCard(template);

export function renderWhichChangeCard({ heading, intro = '', rows }: WhichChangeCard): Card {
  return render({
    heading,
    fallbackText: text.cards.fallback(heading),
    hasIntro: intro !== '',
    intro,
    rows: rows.slice(0, rowLimit).map(({ change, lead, title: open, verb, data }) => ({
      ...{ lead, open, verb, data },
      title: change.title,
      about: change.status === 'withdrawn' ? text.cards.withdrawn : text.stages[change.stage],
    })),
  });
}
