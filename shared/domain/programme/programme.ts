/** A programme: the teams of a council that make sense of what they learned together; one team by itself is one (P32). */
import { type Command, remember } from '../command.ts';
import type { OutboxEntry } from '../mailbox/enqueue.ts';
import type { ProgrammeRole } from '../permissions.ts';
import type { PersonRef, TeamRef } from '../person.ts';

export type ProgrammePerson = PersonRef & {
  readonly role: ProgrammeRole;
  /** In none of its teams when they were named: what they are here they are by that alone. */
  readonly isOutside?: boolean | undefined;
};

/** Somebody in none of its teams who was named, or is not any more, and whose own document does not say so yet. */
export type Unlisted = PersonRef & {
  readonly isNamed: boolean;
  /** What the blueprint is called there. */
  readonly programme: string;
};

/** Where its documents are, and whose they are. */
export type ProgrammePlace = { readonly tenantId: string; readonly programmeId: string };

export const programmeActs = [
  ...['named', 'unnamed', 'began-round'],
  ...['set-up', 'invited', 'took-invitation-back'],
] as const;

export type ProgrammeAct = (typeof programmeActs)[number];

/** A team that is asked to join; it is in once it says so itself. */
export type InvitedTeam = TeamRef & {
  readonly by: PersonRef;
  /** ISO instant. */
  readonly at: string;
  /** The team has it in its own document, where its leads find it. */
  readonly isTold: boolean;
};

export type ProgrammeEntry = {
  /** ISO instant. */
  readonly at: string;
  readonly by: PersonRef;
  readonly did: ProgrammeAct;
};

export type Programme = ProgrammePlace & {
  readonly id: 'programme';
  /** What it is called, usually as the council is; null for a team by itself. */
  readonly name: string | null;
  /** Who was asked to join, in the order they were; none for a team by itself. */
  readonly teams: readonly InvitedTeam[];
  /** Those who were named for it; each role is given by somebody entitled to give it. */
  readonly people: readonly ProgrammePerson[];
  /** The round of making sense people are in, counted from 1; earlier ones stay as they are. */
  readonly round: number;
  readonly version: number;
  /** Newest last. */
  readonly history: readonly ProgrammeEntry[];
  readonly appliedCommands: readonly string[];
  /** What is to be told to whom it names and not handed to their mailboxes yet. */
  readonly peopleOutbox: readonly OutboxEntry[];
  /** By their own document whoever is in no team of it finds it. */
  readonly unlisted: readonly Unlisted[];
  /** The last round of which those who look after it were told what there is to make sense of; 0 before the first. */
  readonly packToldIn: number;
  /** The last round of which they need not hear that all is in: they were told so, or it was in then. */
  readonly packCompleteToldIn: number;
};

export const programmeLimits = { people: 60, teams: 60, history: 100 } as const;

const ofOneTeam = 'team-';

/** A team by itself is a programme without anybody setting one up, and its documents stay with the team’s own. */
export function programmeIdOf(teamId: string): string {
  return `${ofOneTeam}${teamId}`;
}

/** Null for a programme of several. */
export function onlyTeamOf(programmeId: string): string | null {
  const teamId = programmeId.startsWith(ofOneTeam) ? programmeId.slice(ofOneTeam.length) : '';
  return teamId === '' ? null : teamId;
}

export function noProgramme({ tenantId, programmeId }: ProgrammePlace): Programme {
  return {
    ...{ id: 'programme', tenantId, programmeId },
    ...{
      name: null,
      teams: [],
      people: [],
      round: 1,
      version: 0,
      history: [],
      appliedCommands: [],
      peopleOutbox: [],
      unlisted: [],
      packToldIn: 0,
      packCompleteToldIn: 0,
    },
  };
}

/** With one more thing somebody did. */
export function noted(programme: Programme, did: ProgrammeAct, { id, by, at }: Command): Programme {
  return {
    ...programme,
    version: programme.version + 1,
    history: [...programme.history, { at, by, did }].slice(-programmeLimits.history),
    appliedCommands: remember(programme, id),
  };
}

/** What its blueprint is called; a team by itself goes by its council, or by its own name. */
export function calledAs(
  { name }: Pick<Programme, 'name'>,
  team: { readonly localAuthority: string | null; readonly name: string } | undefined,
): string {
  return name ?? team?.localAuthority ?? team?.name ?? '';
}
