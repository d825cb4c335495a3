/** Sets up a programme of several teams, and asks teams to join or takes that back (P32). */
import { type Command, wasApplied } from '../../domain/command.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { toInvitation, withInvitation } from '../../domain/programme/join.ts';
import { onlyTeamOf, type Programme } from '../../domain/programme/programme.ts';
import {
  type ProgrammeInput,
  programmeIdFrom,
  readProgrammeName,
  inviteTeam as toInvited,
  setUpProgramme as toSetUp,
  takeInvitationBack as toTakenBack,
} from '../../domain/programme/set-up.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { notAMember } from '../../domain/team/guests.ts';
import { findMember } from '../../domain/team/team.ts';
import { enterProgrammeOfTeam } from '../access/enter-programme.ts';
import { readTeam } from '../access/read-team.ts';
import { toCommand } from '../access/to-command.ts';
import type { Deps } from '../deps.ts';
import { programmeType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { loadProgrammeOf, type ProgrammeOfTeam } from './load-programme.ts';

type Outcome = Promise<Result<ProgrammeOfTeam, DomainError>>;

type ForTeam = { readonly teamId: string; readonly commandId: string };

/**
 * Their team is the first that is asked, and is in once one of its leads says so: what is answered has the invitation,
 * which is handed over to the team behind it. Errors: `not-a-member`,
 * `not-allowed`, `invalid`, `stale` where there is one under that id already, `busy`, `unknown`.
 */
export async function setUpProgramme(
  input: ForTeam & ProgrammeInput,
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock'>,
): Outcome {
  const { teamId, commandId } = input;
  const verb = 'set-up-programme';
  const entered = await enterProgrammeOfTeam(deps.store, { teamId, actor, verb });
  if (!entered.ok) return entered;
  const [team] = entered.value.teams;
  const name = readProgrammeName(input);
  if (!name.ok) return name;
  if (!team) return fail({ kind: 'not-a-member' });
  const place = { tenantId: actor.tenantId, programmeId: programmeIdFrom(commandId) };
  const command = toCommand(commandId, actor, deps);
  const ref = { id: team.id, name: team.name };
  const programme = toSetUp({ place, name: name.value, team: ref }, command);
  const created = await repository.createOnce(deps.store, programmeType, programme);
  if (!created.ok) return created;
  if (!wasApplied(created.value, command.id)) return fail({ kind: 'stale' });
  const loaded = await loadProgrammeOf(teamId, actor, deps);
  if (!loaded.ok) return loaded;
  const asked = toInvitation(created.value, ref.id);
  return ok({
    ...loaded.value,
    team: asked ? withInvitation(loaded.value.team, asked) : loaded.value.team,
  });
}

type AboutTeam = ForTeam & { readonly invitedTeamId: string };

/**
 * Into the programme their team is in, and only a team they are in themselves: nobody learns here which teams a council
 * has. Errors: `not-a-member`, `not-allowed`, `not-found` for a team by itself, `too-many`, `busy`, `unknown`.
 */
export function inviteTeam(input: AboutTeam, actor: Actor, deps: TeamsDeps): Outcome {
  return changeTeams(input, actor, deps, async (change) => {
    const team = await readTeam(deps.store, actor.tenantId, input.invitedTeamId);
    if (!team.ok) return team;
    if (!findMember(team.value, actor.id)) return fail(notAMember(team.value, actor.id));
    const { id, name } = team.value;
    return change((programme, command) => toInvited(programme, { id, name }, command));
  });
}

/** Errors: those above, but for `too-many`. */
export function takeInvitationBack(input: AboutTeam, actor: Actor, deps: TeamsDeps): Outcome {
  return changeTeams(input, actor, deps, (change) =>
    change((programme, command) => ok(toTakenBack(programme, input.invitedTeamId, command))),
  );
}

type TeamsDeps = Pick<Deps, 'store' | 'clock'>;

type Apply = (programme: Programme, command: Command) => Result<Programme, DomainError>;

type Changed = Promise<Result<Programme, DomainError>>;

async function changeTeams(
  { teamId, commandId }: AboutTeam,
  actor: Actor,
  deps: TeamsDeps,
  act: (change: (apply: Apply) => Changed) => Changed,
): Outcome {
  const verb = 'invite-team';
  const entered = await enterProgrammeOfTeam(deps.store, { teamId, actor, verb });
  if (!entered.ok) return entered;
  const { programmeId } = entered.value.programme;
  if (onlyTeamOf(programmeId) !== null) return fail({ kind: 'not-found' });
  const command = toCommand(commandId, actor, deps);
  const key = { tenantId: actor.tenantId, programmeId };
  const changed = await act((apply) =>
    repository.change(deps.store, programmeType, key, (programme) => apply(programme, command)),
  );
  return changed.ok ? loadProgrammeOf(teamId, actor, deps) : changed;
}
