/** A team: its people from the Teams roster, its journey, and the numbers it gives its changes. */
import { usualTimeZone } from '../calendar.ts';
import type { Journey } from '../journey/journey.ts';
import { type Rhythm, usualRhythm } from '../journey/months.ts';
import type { Role } from '../permissions.ts';
import type { PersonRef } from '../person.ts';
import type { Act } from './acts.ts';
import type { Ending } from './ending.ts';
import { type Guest, guestsOf, waitingGuests } from './guests.ts';
import type { Invitation } from './invitation.ts';
import { type FormerLead, withLeavers, withSomebodyWhoLeads } from './leads.ts';
import type { Leaver } from './leavers.ts';
import type { NameLeft } from './names-left.ts';
import { type CheckInSettings, type SetUpEntry, usualCheckIn } from './settings.ts';
import { isAsked, type TeamStatus } from './status.ts';

export type Member = PersonRef & { readonly role: Role };

export type Team = {
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
  readonly localAuthority: string | null;
  /** IANA time zone, such as Europe/London. */
  readonly timeZone: string;
  readonly journey: Journey;
  readonly members: readonly Member[];
  /** Guests on its roster, whether added to its members or not. */
  readonly guests: readonly Guest[];
  /** Those who left with a role, newest last. */
  readonly formerLeads: readonly FormerLead[];
  /** Those who left it, newest last. */
  readonly leavers: readonly Leaver[];
  /** Seals of those who asked to be forgotten while on its roster: they lead to nobody, and keep them out of it. */
  readonly forgotten: readonly string[];
  /** Names of those who were forgotten, as long as words that have them in are to be looked at. */
  readonly namesLeft: readonly NameLeft[];
  /** ISO instant at which its people were last read from Teams; null when that has to be done again. */
  readonly rosterReadAt: string | null;
  /** What its roster was like then; null when everybody is to be told of the team again. */
  readonly rosterMark: string | null;
  /** Where Teams was last heard from about it. */
  readonly serviceUrl: string | null;
  readonly checkIn: CheckInSettings;
  /** Whether it goes on in months after its weeks. */
  readonly rhythm: Rhythm;
  /** The programme of several teams it joined; null: it is one by itself. */
  readonly programmeId: string | null;
  /** Programmes it left: what it put in is there. */
  readonly leftProgrammes: readonly string[];
  /** Programmes it was asked to join, until one of its leads has answered. */
  readonly invitations: readonly Invitation[];
  /** ISO instant of the next look at what it is to be asked; null when there is nothing to come. */
  readonly nextPromptAt: string | null;
  /** What it has goes on a day; null: it stays for now. */
  readonly ending: Ending | null;
  /** ISO instant at which its age is looked at next; null: as a new team's. */
  readonly ageLookAt: string | null;
  /** False once the app was taken out of the team: its people are asked nothing until it is back. */
  readonly hasApp: boolean;
  readonly status: TeamStatus;
  /** The number the next logged change gets. */
  readonly nextNumber: number;
  /** Which command got which number, newest last, so that a repeated command gets the same one. */
  readonly numbersGiven: readonly NumberGiven[];
  /** Goes up by one whenever the team is set up anew; numbers and the roster leave it alone. */
  readonly version: number;
  /** Who set up what, newest last, and the last such commands. */
  readonly history: readonly SetUpEntry[];
  /** What was done with all it has, newest last. */
  readonly acts: readonly Act[];
  readonly appliedCommands: readonly string[];
};

/** What says when a team is asked something. */
export type CheckInTeam = Pick<Team, 'journey' | 'checkIn' | 'rhythm' | 'timeZone'>;

export type NumberGiven = { readonly commandId: string; readonly number: number };

const numbersRemembered = 50;

/**
 * Someone on the Teams roster; owners start as supervisors, everyone else as practitioners, and guests of
 * the council wait until they are added.
 */
export type RosterMember = PersonRef & { readonly isOwner: boolean; readonly isGuest?: true };

export type NewTeam = {
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
  /** The Monday on which week 1 begins, `YYYY-MM-DD`. */
  readonly startsOn: string;
  readonly roster: readonly RosterMember[];
  /** ISO instant. */
  readonly rosterReadAt?: string | null;
};

export const programmeWeeks = 16;

export function createTeam({ roster, startsOn, rosterReadAt = null, ...place }: NewTeam): Team {
  const guests = guestsOf({ members: [], guests: [] }, roster);
  return {
    ...place,
    localAuthority: null,
    timeZone: usualTimeZone,
    journey: { startsOn, weeks: programmeWeeks, workshops: [], pauses: [] },
    members: withoutWaiting(roster, guests).map((person) => toMember(person)),
    guests,
    formerLeads: [],
    leavers: [],
    forgotten: [],
    namesLeft: [],
    rosterReadAt,
    ...{ rosterMark: null, serviceUrl: null },
    nextPromptAt: `${startsOn}T00:00:00.000Z`,
    ...{ ending: null, ageLookAt: null },
    hasApp: true,
    status: 'active',
    nextNumber: 1,
    checkIn: usualCheckIn,
    rhythm: usualRhythm,
    ...{ programmeId: null, leftProgrammes: [], invitations: [] },
    numbersGiven: [],
    version: 1,
    history: [],
    acts: [],
    appliedCommands: [],
  };
}

/**
 * The roster is Teams' own: leavers go, newcomers come, and people who stay keep their role; a name that
 * does not come any more is the one known. Whoever comes back after leading has no role by that alone,
 * and guests are in it once somebody who leads has added them.
 */
export function withRoster(team: Team, roster: readonly RosterMember[], name: string): Team {
  const known = new Map(team.members.map((member) => [member.id, member]));
  const guests = guestsOf(team, roster);
  const listed = withoutWaiting(roster, guests).map((person) =>
    toMember(person, known.get(person.id)),
  );
  const members = withSomebodyWhoLeads(team, listed, roster);
  const isSame =
    name === team.name &&
    JSON.stringify([members, guests]) === JSON.stringify([team.members, team.guests]);
  if (isSame) return team;
  return { ...team, name, members, guests, formerLeads: withLeavers(team, members) };
}

/** The app was taken out of the team. */
export function withoutApp(team: Team): Team {
  return team.hasApp ? { ...team, hasApp: false, nextPromptAt: null } : team;
}

/** It is back: from `now`, an ISO instant, the team's prompts are looked at again. */
export function withApp(team: Team, now: string): Team {
  if (team.hasApp) return team;
  const back = { ...team, hasApp: true, rosterMark: null };
  return { ...back, nextPromptAt: isAsked(back) ? now : null };
}

/**
 * Nobody is in a team that was deleted, or whose work is going. Where the app was taken out nobody is either, until it is back: Teams
 * tells it of nobody who leaves any more.
 */
export function findMember(team: Team, personId: string): Member | undefined {
  if (team.status === 'deleted' || !team.hasApp || team.ending?.isGoing) return undefined;
  return team.members.find(({ id }) => id === personId);
}

/** A member by their id, as others keep them; null for anybody else. */
export function toRef(team: Team, personId: string): PersonRef | null {
  const member = findMember(team, personId);
  return member ? { id: member.id, name: member.name } : null;
}

/** The number for a command: the one it got before, or the next. */
export function giveNumber(
  team: Team,
  commandId: string,
): { readonly team: Team; readonly number: number } {
  const given = team.numbersGiven.find((entry) => entry.commandId === commandId);
  if (given) return { team, number: given.number };
  const number = team.nextNumber;
  const numbersGiven = [...team.numbersGiven, { commandId, number }].slice(-numbersRemembered);
  return { team: { ...team, nextNumber: number + 1, numbersGiven }, number };
}

function withoutWaiting(
  roster: readonly RosterMember[],
  guests: readonly Guest[],
): readonly RosterMember[] {
  const waiting = new Set(waitingGuests({ guests }).map(({ id }) => id));
  return roster.filter(({ id }) => !waiting.has(id));
}

function toMember({ id, name, isOwner }: RosterMember, known?: Member): Member {
  const role = known?.role ?? (isOwner ? 'supervisor' : 'practitioner');
  return { id, name: name || (known?.name ?? ''), role };
}
