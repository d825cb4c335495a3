/** What a team learned so far, one line a go, newest first. */
import type { ChangeSummary } from '../../../shared/contracts/stored/documents.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import type { Learned } from '../../../shared/domain/small-change/grow/learnings.ts';
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction, toIds, toSwitches } from '../../cards/actions.ts';
import { type ListRow, renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

/** Enough to read between two visits. */
const shownAtOnce = 6;

/** A card takes six buttons. */
const switchRoom = 5;

export type LearnedCard = {
  readonly team: TeamRef;
  readonly learnings: readonly Learned<ChangeSummary>[];
  readonly others: readonly TeamRef[];
};

export function renderLearnedCard({ team, learnings, others }: LearnedCard): Card {
  const { heading, none, intro, more } = text.learned;
  const left = learnings.length - shownAtOnce;
  return renderListCard({
    heading: heading(team.name),
    intro: learnings.length === 0 ? none : intro,
    groups: [{ rows: learnings.slice(0, shownAtOnce).map(toRow) }],
    closing: left > 0 ? more(left) : undefined,
    actions: [
      plainAction(text.cards.actions.changes, 'changes.show', { teamId: team.id }),
      ...toSwitches(others, 'learned.show', switchRoom),
    ],
  });
}

function toRow({ change, go, goes, learning }: Learned<ChangeSummary>): ListRow {
  const id = shortId(change.number);
  const { decision, noticed, learned } = learning;
  const about = [
    change.title,
    ...(goes > 1 ? [text.goes.numbered(go)] : []),
    ...(decision === null ? [] : [text.tab.board.decided[decision]]),
    ...(noticed === null ? [] : [text.cards.noticed(noticed)]),
  ];
  return {
    lead: id,
    words: text.quote(learned),
    about: about.join(' · '),
    open: plainAction(text.changes.open(id), 'change.show', toIds(change)),
  };
}
