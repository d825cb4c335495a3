/** What people chose to share with their team, gathered in one post in its channel. */
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { toAnswerWords } from '../../../shared/text/ask-words.ts';
import { text } from '../../../shared/text/text.ts';
import type { Shared } from '../../../shared/use-cases/load-shares.ts';
import { plainAction } from '../../cards/actions.ts';
import { type ListRow, renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

/** A card takes six buttons. */
const openLimit = 6;

export function renderSharesCard(shared: readonly Shared[]): Card {
  const changes = shared.flatMap((each) => (each.kind === 'gone' ? [] : [each.change]));
  const once = new Map(changes.map((change) => [change.id, change]));
  return renderListCard({
    heading: text.shares.heading,
    groups: [{ rows: shared.map(toRow) }],
    actions: [...once.values()].slice(0, openLimit).map(({ id, teamId, number }) =>
      plainAction(text.cards.actions.open(shortId(number)), 'change.show', {
        ...{ teamId, changeId: id },
      }),
    ),
  });
}

function toRow(each: Shared): ListRow {
  if (each.kind === 'gone') return { words: text.shares.gone };
  const { number, title } = each.change;
  const words =
    each.kind === 'yes'
      ? toAnswerWords(each.ask)
      : text.shares.thanks(each.shoutOut.by.name, each.shoutOut.words);
  return { lead: shortId(number), words, about: title };
}
