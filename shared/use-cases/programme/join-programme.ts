/** A lead of a team says that it joins a programme, leaves it, or would rather not (P32). */
import type { Command } from '../../domain/command.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import {
  declineInvitation as toDeclined,
  joinProgramme as toJoined,
  leaveProgramme as toLeft,
} from '../../domain/programme/join.ts';
import type { ProgrammeVerb } from '../../domain/programme/permissions.ts';
import { isInvited } from '../../domain/programme/set-up.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { notAMember } from '../../domain/team/guests.ts';
import { findMember, type Team } from '../../domain/team/team.ts';
import { authoriseInProgramme } from '../access/enter-programme.ts';
import { readTeam } from '../access/read-team.ts';
import { toCommand } from '../access/to-command.ts';
import type { Deps } from '../deps.ts';
import { programmeType, teamType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { loadProgrammeOf, type ProgrammeOfTeam } from './load-programme.ts';

type Outcome = Promise<Result<ProgrammeOfTeam, DomainError>>;
type JoinDeps = Pick<Deps, 'store' | 'clock'>;

export type JoinInput = {
  readonly teamId: string;
  readonly programmeId: string;
  readonly commandId: string;
};

/**
 * One that did not ask the team is as one that is not there. Errors: `not-a-member`, `not-allowed`, `not-found`,
 * `too-many`, `busy`, `unknown`.
 */
export async function joinProgramme(input: JoinInput, actor: Actor, deps: JoinDeps): Outcome {
  const { teamId, programmeId } = input;
  const { tenantId } = actor;
  const team = await readTeam(deps.store, tenantId, teamId);
  if (!team.ok) return team;
  const allowed = mayDecide(team.value, actor, 'join-programme');
  if (!allowed.ok) return allowed;
  const key = { tenantId, programmeId };
  const programme = await repository.read(deps.store, programmeType, key);
  if (!programme.ok) return programme;
  if (!isInvited(programme.value, teamId)) return fail({ kind: 'not-found' });
  return decide('join-programme', input, actor, deps, (current, command) =>
    toJoined(current, programmeId, command),
  );
}

/** What it put in stays, and the team is one by itself again. Errors: `not-a-member`, `not-allowed`, `busy`, `unknown`. */
export function leaveProgramme(input: JoinInput, actor: Actor, deps: JoinDeps): Outcome {
  return decide('leave-programme', input, actor, deps, (team, command) =>
    ok(toLeft(team, input.programmeId, command)),
  );
}

/** Errors: the same. */
export function declineInvitation(input: JoinInput, actor: Actor, deps: JoinDeps): Outcome {
  return decide('join-programme', input, actor, deps, (team, command) =>
    ok(toDeclined(team, input.programmeId, command)),
  );
}

async function decide(
  verb: ProgrammeVerb,
  { teamId, commandId }: JoinInput,
  actor: Actor,
  deps: JoinDeps,
  apply: (team: Team, command: Command) => Result<Team, DomainError>,
): Outcome {
  const command = toCommand(commandId, actor, deps);
  const key = { tenantId: actor.tenantId, teamId };
  const decided = await repository.change(deps.store, teamType, key, (team) => {
    const allowed = mayDecide(team, actor, verb);
    return allowed.ok ? apply(team, command) : allowed;
  });
  if (!decided.ok)
    return decided.error.kind === 'not-found' ? fail({ kind: 'not-a-member' }) : decided;
  return loadProgrammeOf(teamId, actor, deps);
}

/** A decision about a team is one of its own people’s, whatever they are in a programme. */
function mayDecide(team: Team, { id }: Actor, verb: ProgrammeVerb): Result<unknown, DomainError> {
  const member = findMember(team, id);
  if (!member) return fail(notAMember(team, id));
  return authoriseInProgramme({ standings: ['member'], role: member.role }, verb);
}
