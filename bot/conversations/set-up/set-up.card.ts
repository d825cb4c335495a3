/** How a team is set up, at a glance, with a button for each part of it. */
import { may, type Role, whoMay } from '../../../shared/domain/permissions.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import type { Member, Team } from '../../../shared/domain/team.ts';
import { toDayWords, toTimeOfDayWords, toWeekdayWords } from '../../../shared/text/dates.ts';
import { text } from '../../../shared/text/text.ts';
import { type CardAction, nextAction, plainAction } from '../../cards/actions.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import template from './set-up.card.json' with { type: 'json' };

export type SetUpCard = {
  readonly team: Team;
  /** Whoever gets the card. */
  readonly member: Member;
  /** The person's other teams, to switch to. */
  readonly others: readonly TeamRef[];
  readonly notice?: string;
};

/** A card takes at most six buttons; four of them change something. */
const otherTeamLimit = 2;

/** Names shown of one role, so that the card stays a glance. */
const nameLimit = 8;

const render = createCard(template);

export function renderSetUpCard(card: SetUpCard): Card {
  const heading = text.setUp.heading(card.team.name);
  const isAllowed = may(card.member.role, 'set-up-team', false);
  const allowed = whoMay('set-up-team').allowed.map((role) => text.rolesPlural[role]);
  return render({
    heading,
    fallbackText: text.cards.fallback(heading),
    hasNotice: card.notice !== undefined,
    notice: card.notice ?? '',
    intro: isAllowed ? text.setUp.intro : text.setUp.readOnly(allowed),
    rows: toRows(card.team),
    actions: [
      ...(isAllowed ? toChanges(card.team) : []),
      ...card.others
        .slice(0, otherTeamLimit)
        .map(({ id, name }) => plainAction(name, 'set-up.show', { teamId: id })),
    ],
  });
}

type Row = {
  readonly about: string;
  readonly said: string;
  /** Nothing is set there yet. */
  readonly isOpen: boolean;
  readonly spacing: 'Medium' | 'Small';
};

function toRows(team: Team): readonly Row[] {
  const { rows, notNamed, noWorkshops, starts, checkIn } = text.setUp;
  const { startsOn, workshops } = team.journey;
  const { day, time } = team.checkIn;
  return [
    toRow(rows.council, team.localAuthority, notNamed, 'Medium'),
    toRow(rows.supervisors, namesOf(team, 'supervisor')),
    toRow(rows.facilitators, namesOf(team, 'facilitator')),
    toRow(rows.leaders, namesOf(team, 'leader')),
    toRow(rows.weeks(team.journey.weeks), starts(toDayWords(startsOn)), '', 'Medium'),
    toRow(rows.workshops, workshops.map(toDayWords).join('\n\n') || null, noWorkshops),
    toRow(rows.checkIn, checkIn(toWeekdayWords(day), toTimeOfDayWords(time))),
  ];
}

function toRow(
  about: string,
  said: string | null,
  nothing: string = text.setUp.nobody,
  spacing: Row['spacing'] = 'Small',
): Row {
  return { about, said: said ?? nothing, isOpen: said === null, spacing };
}

function namesOf(team: Team, wanted: Role): string | null {
  const names = team.members.filter(({ role }) => role === wanted).map(({ name }) => name);
  if (names.length === 0) return null;
  if (names.length <= nameLimit) return text.setUp.people(names);
  return text.setUp.andMore(names.slice(0, nameLimit), names.length - nameLimit);
}

/** The first part nobody has looked at yet is the next step; once all are set, none stands out. */
function toChanges(team: Team): readonly CardAction[] {
  const { actions } = text.setUp;
  const ids = { teamId: team.id };
  const parts = [
    [actions.people, 'set-up.people', !team.members.some(({ role }) => role === 'facilitator')],
    [actions.dates, 'set-up.dates', team.journey.workshops.length === 0],
    [actions.checkIn, 'set-up.check-in', false],
    [actions.council, 'set-up.council', team.localAuthority === null],
  ] as const;
  const next = parts.findIndex(([, , isOpen]) => isOpen);
  return parts.map(([title, verb], at) => {
    const toAction = at === next ? nextAction : plainAction;
    return toAction(title, verb, ids);
  });
}
