/** A team’s own word on a programme of several: it joins, leaves, or would rather not (P32). */
import type { Command } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import { withAct } from '../team/acts.ts';
import type { Invitation } from '../team/invitation.ts';
import type { Team } from '../team/team.ts';
import { type Programme, programmeIdOf } from './programme.ts';

/** What a team is asked, as its own document has it; null where it is not. */
export function toInvitation(
  { programmeId, name, teams }: Pick<Programme, 'programmeId' | 'name' | 'teams'>,
  teamId: string,
): Invitation | null {
  const asked = teams.find(({ id }) => id === teamId);
  return asked ? { programmeId, name: name ?? '', by: asked.by, at: asked.at } : null;
}

/** More than any team is asked in a life; the oldest makes room. */
const invitationsKept = 12;

/** As many as a team may leave and still be found in when somebody asks to be forgotten. */
const leftAtMost = 20;

export function withInvitation(team: Team, invitation: Invitation): Team {
  const { programmeId } = invitation;
  if (team.programmeId === programmeId || isAsked(team, programmeId)) return team;
  return { ...team, invitations: [...team.invitations, invitation].slice(-invitationsKept) };
}

/**
 * Out of the one it was in before: what it put in there stays there. Errors: `too-many` where it has left more than
 * anybody does.
 */
export function joinProgramme(
  team: Team,
  programmeId: string,
  command: Command,
): Result<Team, DomainError> {
  if (team.programmeId === programmeId) return ok(team);
  const left = withoutJoined(team);
  if (left.leftProgrammes.length > leftAtMost) return fail({ kind: 'too-many', limit: leftAtMost });
  const joined = {
    ...withoutInvitation(left, programmeId),
    programmeId,
    leftProgrammes: left.leftProgrammes.filter((id) => id !== programmeId),
  };
  return ok(withAct(joined, toAct('joined-programme', command)));
}

/** `programmeId`: the one they saw; of another, nothing changes. */
export function leaveProgramme(team: Team, programmeId: string, command: Command): Team {
  if (team.programmeId !== programmeId) return team;
  return withAct(withoutJoined(team), toAct('left-programme', command));
}

/**
 * Those it was in and is in no more: it left, or nobody asks it any more. `current`: the one it is in now, its own where
 * it is by itself.
 */
export function programmesLeft(
  { programmeId, leftProgrammes }: Pick<Team, 'programmeId' | 'leftProgrammes'>,
  current: string,
): readonly string[] {
  const all = programmeId === null ? leftProgrammes : [...leftProgrammes, programmeId];
  return [...new Set(all)].filter((id) => id !== current);
}

/** All it is or was in, its own first: a team by itself is one. */
export function programmesOf({
  id,
  programmeId,
  leftProgrammes,
}: Pick<Team, 'id' | 'programmeId' | 'leftProgrammes'>): readonly string[] {
  const joined = programmeId === null ? [] : [programmeId];
  return [...new Set([programmeIdOf(id), ...joined, ...leftProgrammes])];
}

/** The invitation stands on the programme, and a steward may ask again. */
export function declineInvitation(team: Team, programmeId: string, command: Command): Team {
  if (!isAsked(team, programmeId)) return team;
  return withAct(withoutInvitation(team, programmeId), toAct('declined-invitation', command));
}

function isAsked({ invitations }: Team, programmeId: string): boolean {
  return invitations.some((each) => each.programmeId === programmeId);
}

function withoutInvitation(team: Team, programmeId: string): Team {
  return {
    ...team,
    invitations: team.invitations.filter((each) => each.programmeId !== programmeId),
  };
}

function withoutJoined(team: Team): Team {
  if (team.programmeId === null) return team;
  const others = team.leftProgrammes.filter((id) => id !== team.programmeId);
  return { ...team, programmeId: null, leftProgrammes: [...others, team.programmeId] };
}

function toAct(
  did: 'joined-programme' | 'left-programme' | 'declined-invitation',
  command: Command,
) {
  const { id, by, at } = command;
  return { id: `${did} ${id}`, at, by: { id: by.id, name: by.name }, did };
}
