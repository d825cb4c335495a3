/** Which teams are in a blueprint, and which of them put in what they learned (P19, P32). */
import { onlyTeamOf } from '../../../shared/domain/programme/programme.ts';
import { isAllIn } from '../../../shared/domain/sensemaking/evidence.ts';
import type { Invitation } from '../../../shared/domain/team/invitation.ts';
import { toDateWords } from '../../../shared/text/dates.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { LoadedPutIn } from '../../../shared/use-cases/sensemaking/load-put-in.ts';
import { type ListRow, renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

/** As many as a glance takes; the tab has them all. */
const shownAtOnce = 20;

export type TeamsCard = Pick<LoadedPutIn, 'programme' | 'teams' | 'asked' | 'evidence' | 'name'> & {
  /** Of a team by itself. */
  readonly invitations: readonly Pick<Invitation, 'name' | 'by'>[];
};

export function renderTeamsCard(card: TeamsCard, { linkToTab }: Pick<Deps, 'linkToTab'>): Card {
  const { teams: words } = text.askedInChat;
  const { programme, teams, asked, evidence, name } = card;
  const isOfOne = onlyTeamOf(programme.programmeId) !== null;
  const rows = [
    ...teams.map((team) => toRow(team, card)),
    ...card.invitations.map(
      ({ name: asking, by }): ListRow => ({ words: words.invited(asking, by.name) }),
    ),
    ...asked.map((team): ListRow => ({ words: team.name, about: words.asked })),
  ];
  return renderListCard({
    heading: words.heading(name),
    ...(isOfOne && { intro: words.alone }),
    groups: [{ rows: rows.slice(0, shownAtOnce) }],
    closing: isAllIn(evidence, teams) ? words.allIn : words.putsIn,
    actions: [],
    links: [{ title: text.blueprintInChat.actions.openGather, url: linkToTab('blueprint') }],
  });
}

function toRow(
  { id, name }: TeamsCard['teams'][number],
  { evidence }: Pick<TeamsCard, 'evidence'>,
): ListRow {
  const { teams: words } = text.askedInChat;
  const put = evidence.teams.find(({ teamId }) => teamId === id);
  return { words: name, about: put ? words.in(toDateWords(put.at)) : words.nothing };
}
