/** What people chose to share with their team, gathered in one post in its channel. */
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import { toAnswerWords } from '../../../shared/text/ask-words.ts';
import { type SummaryGroup, toCheckInSummary } from '../../../shared/text/check-in-words.ts';
import { text } from '../../../shared/text/text.ts';
import type { Shared } from '../../../shared/use-cases/channel/load-shares.ts';
import { plainAction } from '../../cards/actions.ts';
import { type ListGroup, type ListRow, renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

/** A card takes six buttons. */
const openLimit = 6;

export function renderSharesCard(shared: readonly Shared[]): Card {
  const changes = shared.flatMap(changesOf);
  const once = new Map(changes.map((change) => [change.id, change]));
  return renderListCard({
    heading: text.shares.heading,
    groups: shared.map((each) => toGroup(each)),
    actions: [...once.values()].slice(0, openLimit).map(({ id, teamId, number }) =>
      plainAction(text.cards.actions.open(shortId(number)), 'change.show', {
        ...{ teamId, changeId: id },
      }),
    ),
  });
}

function changesOf(each: Shared): readonly SmallChange[] {
  if (each.kind === 'gone') return [];
  return each.kind === 'check-in' ? each.changes : [each.change];
}

function toGroup(each: Shared): ListGroup {
  if (each.kind !== 'check-in') return { rows: [toRow(each)] };
  const heading = text.shares.checkIn(each.who);
  const groups = toCheckInSummary(each.answer, each.changes);
  return { heading, rows: groups.flatMap(toSummaryRows) };
}

/** A group's own heading stands below its words, so that one card has one level of headings. */
function toSummaryRows({ heading, rows }: SummaryGroup): readonly ListRow[] {
  return rows.map((row) => ({
    ...row,
    ...(heading !== undefined && row.count === undefined && { about: heading }),
  }));
}

function toRow(each: Exclude<Shared, { readonly kind: 'check-in' }>): ListRow {
  if (each.kind === 'gone') return { words: text.shares.gone };
  const { number, title } = each.change;
  const words =
    each.kind === 'yes'
      ? toAnswerWords(each.ask)
      : text.cards.thanks(each.thanks.by.name, each.thanks.words);
  return { lead: shortId(number), words, about: title };
}
