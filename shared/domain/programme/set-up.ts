/** Setting up a programme of several teams, and asking teams to join: a team is in once both say so (P32). */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { readFields } from '../fields.ts';
import type { PersonRef, TeamRef } from '../person.ts';
import { programmeQuestions } from '../questions/programme.ts';
import { fail, ok, type Result } from '../result.ts';
import {
  noProgramme,
  noted,
  type Programme,
  type ProgrammePlace,
  programmeLimits,
} from './programme.ts';

const { programmeName } = programmeQuestions;
const nameOfProgramme = { programmeName };

export type ProgrammeInput = { readonly programmeName: string };

/** Errors: `invalid`. */
export function readProgrammeName(input: ProgrammeInput): Result<string, DomainError> {
  const { values, problems } = readFields(nameOfProgramme, input);
  return problems.length > 0 ? fail({ kind: 'invalid', problems }) : ok(values.programmeName ?? '');
}

type SettingUp = {
  readonly place: ProgrammePlace;
  readonly name: string;
  /** The team of whoever sets it up: the first that is asked. */
  readonly team: TeamRef;
};

/** Whoever sets it up looks after it. */
export function setUpProgramme({ place, name, team }: SettingUp, command: Command): Programme {
  const { by } = command;
  const people = [{ id: by.id, name: by.name, role: 'steward' as const }];
  return noted(withTeam({ ...noProgramme(place), name, people }, team, command), 'set-up', command);
}

/** The same id for the same command, so that one sent twice sets up one. */
export function programmeIdFrom(commandId: string): string {
  return `programme-${commandId}`;
}

/** One that was asked before is asked anew, as after it said that it would rather not. Errors: `too-many`. */
export function inviteTeam(
  programme: Programme,
  team: TeamRef,
  command: Command,
): Result<Programme, DomainError> {
  if (wasApplied(programme, command.id)) return ok(programme);
  const others = programme.teams.filter(({ id }) => id !== team.id);
  const limit = programmeLimits.teams;
  if (others.length >= limit) return fail({ kind: 'too-many', limit });
  return ok(noted(withTeam({ ...programme, teams: others }, team, command), 'invited', command));
}

/** Of a team that is in already: it is in no more, and what it put in stays. */
export function takeInvitationBack(
  programme: Programme,
  teamId: string,
  command: Command,
): Programme {
  if (wasApplied(programme, command.id) || !isInvited(programme, teamId)) return programme;
  const teams = programme.teams.filter(({ id }) => id !== teamId);
  return noted({ ...programme, teams }, 'took-invitation-back', command);
}

export function isInvited({ teams }: Pick<Programme, 'teams'>, teamId: string): boolean {
  return teams.some(({ id }) => id === teamId);
}

/** Those have it in their own documents now. */
export function withTold(programme: Programme, teamIds: readonly string[]): Programme {
  const isNew = ({ id, isTold }: Programme['teams'][number]) => !isTold && teamIds.includes(id);
  if (!programme.teams.some(isNew)) return programme;
  const teams = programme.teams.map((team) => (isNew(team) ? { ...team, isTold: true } : team));
  return { ...programme, teams };
}

function withTeam(programme: Programme, { id, name }: TeamRef, { by, at }: Command): Programme {
  const who: PersonRef = { id: by.id, name: by.name };
  return { ...programme, teams: [...programme.teams, { id, name, by: who, at, isTold: false }] };
}
