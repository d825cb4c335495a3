/** How a team is set up, at a glance, with a button for each part of it. */
import { type Pause, pauseOn } from '../../../shared/domain/journey/journey.ts';
import { may, type Role, whoMay } from '../../../shared/domain/permissions.ts';
import type { PersonRef, TeamRef } from '../../../shared/domain/person.ts';
import { type Guest, waitingGuests } from '../../../shared/domain/team/guests.ts';
import { type FormerLead, returnedLeads } from '../../../shared/domain/team/leads.ts';
import type { Member, Team } from '../../../shared/domain/team/team.ts';
import { toDayWords, toTimeOfDayWords, toWeekdayWords } from '../../../shared/text/dates.ts';
import { text } from '../../../shared/text/text.ts';
import { nextAction, plainAction } from '../../cards/actions.ts';
import { toGiveBackAction } from '../../cards/lead-back.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import template from './set-up.card.json' with { type: 'json' };

export type SetUpCard = {
  readonly team: Team;
  /** Whoever gets the card. */
  readonly member: Member;
  /** The day where the team works. */
  readonly today: string;
  /** The person's other teams, to switch to. */
  readonly others: readonly TeamRef[];
  readonly notice?: string;
  readonly newId: () => string;
};

/** A card takes at most six buttons. */
const buttonLimit = 6;

/** Names shown of one role, so that the card stays a glance. */
const nameLimit = 8;

const render = createCard(template);

export function renderSetUpCard(card: SetUpCard): Card {
  const heading = text.setUp.heading(card.team.name);
  const isAllowed = may(card.member.role, 'set-up-team', false);
  const pause = pauseOn(card.team.journey, card.today);
  const [returned] = returnedLeads(card.team);
  const changes = isAllowed
    ? [
        ...(returned ? [toGiveBackAction(card.team.id, returned, card.newId())] : []),
        ...toChanges(card.team, pause !== undefined),
      ]
    : [];
  const allowed = whoMay('set-up-team').allowed.map((role) => text.rolesPlural[role]);
  const notice = card.notice ?? (returned ? toReturnedNotice(returned) : toGuestsNotice(card.team));
  return render({
    heading,
    fallbackText: text.cards.fallback(heading),
    hasNotice: notice !== undefined,
    notice: notice ?? '',
    intro: isAllowed ? text.setUp.intro : text.setUp.readOnly(allowed),
    rows: toRows(card.team, pause),
    actions: [
      ...changes,
      ...inTurn(card)
        .slice(0, buttonLimit - changes.length)
        .map(({ id, name }) => plainAction(name, 'set-up.show', { teamId: id })),
    ],
  });
}

function toReturnedNotice({ name, role }: FormerLead): string {
  return text.setUp.giveBack.notice(name, text.roles[role]);
}

function toGuestsNotice(team: Team): string | undefined {
  const { length } = waitingGuests(team);
  return length === 0 ? undefined : text.setUp.guests.notice(length);
}

type Row = {
  readonly about: string;
  readonly said: string;
  /** Nothing is set there yet. */
  readonly isOpen: boolean;
  readonly spacing: 'Medium' | 'Small';
};

/** By name, from the one after the team shown: where there is room for one only, each comes up in turn. */
function inTurn({ team, others }: SetUpCard): readonly TeamRef[] {
  const byName = others.toSorted((a, b) => a.name.localeCompare(b.name, text.language));
  const isNext = ({ name }: TeamRef) => name.localeCompare(team.name, text.language) > 0;
  return [...byName.filter(isNext), ...byName.filter((each) => !isNext(each))];
}

function toRows(team: Team, pause: Pause | undefined): readonly Row[] {
  const { rows, notNamed, noWorkshops, starts, checkIn, rhythms } = text.setUp;
  const { startsOn, workshops } = team.journey;
  const { day, time } = team.checkIn;
  return [
    toRow(rows.council, team.localAuthority, notNamed, 'Medium'),
    toRow(rows.supervisors, namesOf(team, 'supervisor')),
    toRow(rows.facilitators, namesOf(team, 'facilitator')),
    toRow(rows.leaders, namesOf(team, 'leader')),
    ...toGuestRows(team),
    toRow(rows.weeks(team.journey.weeks), starts(toDayWords(startsOn)), '', 'Medium'),
    toRow(rows.workshops, workshops.map(toDayWords).join('\n\n') || null, noWorkshops),
    toRow(rows.checkIn, checkIn(toWeekdayWords(day), toTimeOfDayWords(time))),
    toRow(rows.rhythm, rhythms[team.rhythm]),
    ...(pause ? [toRow(rows.pause, toPauseWords(pause))] : []),
  ];
}

function toPauseWords({ until }: Pause): string {
  return text.setUp.pausedUntil(until === null ? null : toDayWords(until));
}

function toRow(
  about: string,
  said: string | null,
  nothing: string = text.setUp.nobody,
  spacing: Row['spacing'] = 'Small',
): Row {
  return { about, said: said ?? nothing, isOpen: said === null, spacing };
}

function toGuestRows(team: Team): readonly Row[] {
  const { waiting, added } = text.setUp.guests;
  const toWords = (guests: readonly Guest[], say: (names: string) => string) => {
    const names = toNames(guests);
    return names === null ? [] : [say(names)];
  };
  const said = [
    ...toWords(
      team.guests.filter(({ isAdded }) => isAdded),
      added,
    ),
    ...toWords(waitingGuests(team), waiting),
  ];
  return said.length === 0 ? [] : [toRow(text.setUp.rows.guests, said.join('\n\n'))];
}

function namesOf(team: Team, wanted: Role): string | null {
  return toNames(team.members.filter(({ role }) => role === wanted));
}

function toNames(people: readonly PersonRef[]): string | null {
  const names = people.map(({ name }) => name || text.people.nameless);
  if (names.length === 0) return null;
  if (names.length <= nameLimit) return text.setUp.people(names);
  return text.setUp.andMore(names.slice(0, nameLimit), names.length - nameLimit);
}

/**
 * The first part nobody has looked at yet is the next step; once all are set, none stands out. Of a
 * paused team it is going on.
 */
function toChanges(team: Team, isPaused: boolean) {
  const { id, members, journey, localAuthority } = team;
  const hasWaiting = waitingGuests(team).length > 0;
  const { actions } = text.setUp;
  const parts: readonly (readonly [title: string, verb: string, isOpen: boolean])[] = [
    ...(isPaused ? [[actions.resume, 'set-up.resume', true] as const] : []),
    [
      actions.people,
      'set-up.people',
      hasWaiting || !members.some(({ role }) => role === 'facilitator'),
    ],
    [actions.dates, 'set-up.dates', journey.workshops.length === 0],
    [actions.checkIn, 'set-up.check-in', false],
    [actions.council, 'set-up.council', localAuthority === null],
    ...(isPaused ? [] : [[actions.pause, 'set-up.pause', false] as const]),
  ];
  const next = parts.findIndex(([, , isOpen]) => isOpen);
  return parts.map(([title, verb], at) => {
    const toAction = at === next ? nextAction : plainAction;
    return toAction(title, verb, { teamId: id });
  });
}
