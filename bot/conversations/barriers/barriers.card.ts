/** A team's barriers at a glance, theme by theme; those in no theme yet come last. */
import {
  type Barrier,
  type Barriers,
  barriersIn,
  isRaisedBy,
} from '../../../shared/domain/barriers/barriers.ts';
import { may } from '../../../shared/domain/permissions.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import type { Member } from '../../../shared/domain/team/team.ts';
import { text } from '../../../shared/text/text.ts';
import { nextAction, plainAction, toSwitches } from '../../cards/actions.ts';
import { type ListGroup, type ListRow, renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

/** Enough to read on a phone. */
const rowLimit = 20;

/** A card takes at most six buttons. */
const otherTeamLimit = 3;

export type BarriersCard = {
  readonly team: TeamRef;
  readonly current: Barriers;
  /** Whoever gets the card; null where everybody sees it. */
  readonly viewer: Member | null;
  readonly others: readonly TeamRef[];
  readonly notice?: string | undefined;
};

export function renderBarriersCard({ team, current, viewer, ...card }: BarriersCard): Card {
  const { barriers, vote } = text;
  const toRow = (barrier: Barrier) => drawRow(team, barrier, viewer);
  const groups = toGroups(current, toRow);
  const shown = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const hidden = current.barriers.length - shown;
  const mayGroup =
    current.barriers.length > 0 && (!viewer || may(viewer.role, 'theme-barriers', false));
  const ids = { teamId: team.id };
  return renderListCard({
    heading: barriers.heading(team.name),
    intro: shown === 0 ? barriers.none : barriers.intro,
    notice: card.notice,
    groups,
    closing: hidden > 0 ? barriers.more(hidden) : undefined,
    actions: [
      nextAction(barriers.actions.raise, 'barrier.open', {}),
      ...(mayGroup ? [plainAction(barriers.actions.themes, 'themes.show', ids)] : []),
      ...(current.themes.length > 1 ? [plainAction(vote.actions.show, 'vote.show', ids)] : []),
      ...toSwitches(card.others, 'barriers.show', otherTeamLimit),
    ],
  });
}

function toGroups(current: Barriers, toRow: (barrier: Barrier) => ListRow): readonly ListGroup[] {
  const themes = [...current.themes, { id: null, name: text.barriers.unthemed }];
  let room = rowLimit;
  return themes.flatMap(({ id, name }) => {
    const all = barriersIn(current, id);
    const rows = all.slice(0, room).map(toRow);
    room -= rows.length;
    return rows.length === 0 ? [] : [{ heading: text.barriers.theme(name, all.length), rows }];
  });
}

/** One's own, raised by name, opens. */
function drawRow(team: TeamRef, barrier: Barrier, viewer: Member | null): ListRow {
  const { id: barrierId, text: words } = barrier;
  const { barriers } = text;
  const ids = { teamId: team.id, barrierId };
  const isOwn = viewer !== null && isRaisedBy(barrier, viewer.id);
  return {
    words,
    about: toSourceWords(barrier),
    ...(isOwn && { open: plainAction(barriers.open(words), 'barriers.open', ids) }),
  };
}

function toSourceWords({ by, from }: Barrier): string {
  const { barriers } = text;
  if (by) return barriers.by(by.name);
  return from === 'wall' ? barriers.fromWall : barriers.confidentially;
}

/** A barrier of one's own, to be taken back. */
export function renderOwnBarrierCard(team: TeamRef, { id, text: words }: Barrier): Card {
  const { yours, yoursIntro, actions } = text.barriers;
  const ids = { teamId: team.id };
  return renderListCard({
    heading: yours,
    intro: yoursIntro,
    groups: [{ rows: [{ words }] }],
    actions: [
      nextAction(actions.show, 'barriers.show', ids),
      plainAction(actions.takeBack, 'barriers.take-back', { ...ids, barrierId: id }),
    ],
  });
}
