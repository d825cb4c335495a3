/** A team: its people from the Teams roster, its journey, and the numbers it gives its changes. */
import { usualTimeZone } from '../calendar.ts';
import type { Journey } from '../journey/journey.ts';
import { may, type Role } from '../permissions.ts';
import type { PersonRef } from '../person.ts';
import { type CheckInSettings, type SetUpEntry, usualCheckIn } from './settings.ts';

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
  readonly checkIn: CheckInSettings;
  /** ISO instant of the next look at what it is to be asked; null when there is nothing to come. */
  readonly nextPromptAt: string | null;
  /** False once the app was taken out of the team: its people are asked nothing until it is back. */
  readonly hasApp: boolean;
  /** The number the next logged change gets. */
  readonly nextNumber: number;
  /** Which command got which number, newest last, so that a repeated command gets the same one. */
  readonly numbersGiven: readonly NumberGiven[];
  /** Goes up by one whenever the team is set up anew; numbers and the roster leave it alone. */
  readonly version: number;
  /** Who set up what, newest last, and the last such commands. */
  readonly history: readonly SetUpEntry[];
  readonly appliedCommands: readonly string[];
};

/** What says when a team is asked something. */
export type CheckInTeam = Pick<Team, 'journey' | 'checkIn' | 'timeZone'>;

export type NumberGiven = { readonly commandId: string; readonly number: number };

const numbersRemembered = 50;

/** Someone on the Teams roster; owners start as supervisors, everyone else as practitioners. */
export type RosterMember = PersonRef & { readonly isOwner: boolean };

export type NewTeam = {
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
  /** The Monday on which week 1 begins, `YYYY-MM-DD`. */
  readonly startsOn: string;
  readonly roster: readonly RosterMember[];
};

export const programmeWeeks = 16;

export function createTeam({ roster, startsOn, ...place }: NewTeam): Team {
  return {
    ...place,
    localAuthority: null,
    timeZone: usualTimeZone,
    journey: { startsOn, weeks: programmeWeeks, workshops: [], pauses: [] },
    members: roster.map((person) => toMember(person)),
    nextPromptAt: `${startsOn}T00:00:00.000Z`,
    hasApp: true,
    nextNumber: 1,
    checkIn: usualCheckIn,
    numbersGiven: [],
    version: 1,
    history: [],
    appliedCommands: [],
  };
}

/**
 * The roster is Teams' own: leavers go, newcomers come, and people who stay keep their role. Where
 * nobody is left who may set the team up, its owners become supervisors.
 */
export function withRoster(team: Team, roster: readonly RosterMember[], name: string): Team {
  const roles = new Map(team.members.map(({ id, role }) => [id, role]));
  const staying = roster.map((person) => toMember(person, roles.get(person.id)));
  const isLed = staying.some(({ role }) => may(role, 'set-up-team', false));
  const owners = new Set(roster.filter(({ isOwner }) => isOwner).map(({ id }) => id));
  const members = staying.map((member) =>
    isLed || !owners.has(member.id) ? member : { ...member, role: 'supervisor' as const },
  );
  const same = name === team.name && JSON.stringify(members) === JSON.stringify(team.members);
  return same ? team : { ...team, name, members };
}

/** The app was taken out of the team. */
export function withoutApp(team: Team): Team {
  return team.hasApp ? { ...team, hasApp: false, nextPromptAt: null } : team;
}

/** It is back: from `now`, an ISO instant, the team's prompts are looked at again. */
export function withApp(team: Team, now: string): Team {
  return team.hasApp ? team : { ...team, hasApp: true, nextPromptAt: now };
}

export function findMember(team: Team, personId: string): Member | undefined {
  return team.members.find(({ id }) => id === personId);
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

function toMember({ id, name, isOwner }: RosterMember, role?: Role): Member {
  return { id, name, role: role ?? (isOwner ? 'supervisor' : 'practitioner') };
}
