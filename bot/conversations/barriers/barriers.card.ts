/** A team's barriers at a glance, theme by theme; those in no theme yet come last. */
import { type Barrier, type Barriers, barriersIn } from '../../../shared/domain/barrier.ts';
import type { Role } from '../../../shared/domain/permissions.ts';
import { may } from '../../../shared/domain/permissions.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import { text } from '../../../shared/text/text.ts';
import { nextAction, plainAction } from '../../cards/actions.ts';
import { type ListGroup, renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

/** Enough to read on a phone. */
const rowLimit = 20;

/** A card takes at most six buttons. */
const otherTeamLimit = 3;

export type BarriersCard = {
  readonly team: TeamRef;
  readonly standing: Barriers;
  /** Of whoever gets the card; null where everybody sees it. */
  readonly role: Role | null;
  readonly others: readonly TeamRef[];
};

export function renderBarriersCard({ team, standing, role, others }: BarriersCard): Card {
  const { barriers, vote } = text;
  const groups = toGroups(standing);
  const shown = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const hidden = standing.barriers.length - shown;
  const mayGroup = standing.barriers.length > 0 && (!role || may(role, 'theme-barriers', false));
  const ids = { teamId: team.id };
  return renderListCard({
    heading: barriers.heading(team.name),
    intro: shown === 0 ? barriers.none : barriers.intro,
    groups,
    closing: hidden > 0 ? barriers.more(hidden) : undefined,
    actions: [
      nextAction(barriers.actions.raise, 'barrier.open', {}),
      ...(mayGroup ? [plainAction(barriers.actions.themes, 'themes.show', ids)] : []),
      ...(standing.themes.length > 1 ? [plainAction(vote.actions.show, 'vote.show', ids)] : []),
      ...others
        .slice(0, otherTeamLimit)
        .map(({ id, name }) => plainAction(name, 'barriers.show', { teamId: id })),
    ],
  });
}

function toGroups(standing: Barriers): readonly ListGroup[] {
  const themes = [...standing.themes, { id: null, name: text.barriers.unthemed }];
  let room = rowLimit;
  return themes.flatMap(({ id, name }) => {
    const all = barriersIn(standing, id);
    const rows = all.slice(0, room).map(toRow);
    room -= rows.length;
    return rows.length === 0 ? [] : [{ heading: text.barriers.theme(name, all.length), rows }];
  });
}

function toRow({ text: words, by }: Barrier) {
  return { words, about: by ? text.barriers.by(by.name) : text.barriers.confidentially };
}
