/** What moved in a team in a month, in its channel once its weeks are over: nobody's name, and three changes at most (P13). */
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { toMonthWords } from '../../../shared/text/dates.ts';
import { toMonthMovedWords } from '../../../shared/text/journey-words.ts';
import { text } from '../../../shared/text/text.ts';
import type { ChannelCard } from '../../../shared/use-cases/channel/load-card.ts';
import { nextAction, plainAction } from '../../cards/actions.ts';
import { type ListGroup, renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

type Month = Extract<ChannelCard, { readonly kind: 'digest' }>;

export function renderDigestCard({ team, digest }: Month): Card {
  const { heading, closing } = text.digest;
  const groups = [toNamed(team.id, digest), toLearned(digest)];
  return renderListCard({
    heading: heading(team.name, toMonthWords(`${digest.month}-01`)),
    intro: toMonthMovedWords(digest.counts),
    groups: groups.filter(({ rows }) => rows.length > 0),
    closing,
    actions: [nextAction(text.cards.actions.changes, 'changes.show', { teamId: team.id })],
  });
}

function toNamed(teamId: string, { named, more }: Month['digest']): ListGroup {
  const { deeds, more: moreWords } = text.digest;
  const rows = named.map(({ changeId, number, title, deed }) => ({
    ...{ lead: shortId(number), words: title, about: deeds[deed] },
    open: plainAction(text.changes.open(shortId(number)), 'change.show', { teamId, changeId }),
  }));
  return { rows: named.length > 0 && more > 0 ? [...rows, { words: moreWords(more) }] : rows };
}

function toLearned({ learned }: Month['digest']): ListGroup {
  const { learned: heading } = text.digest;
  if (learned === null) return { rows: [] };
  return { heading, rows: [{ lead: shortId(learned.number), words: text.quote(learned.learned) }] };
}
