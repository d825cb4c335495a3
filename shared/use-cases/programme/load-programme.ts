/** Loads the programme a team is in, as its people see it: which teams are in, who stands for it, and who asks them (P32). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Programme } from '../../domain/programme/programme.ts';
import { isInvited } from '../../domain/programme/set-up.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Team } from '../../domain/team/team.ts';
import { enterProgrammeOfTeam } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';
import { programmeType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

export type ProgrammeOfTeam = {
  readonly programme: Programme;
  /** The team it is loaded for; it is in. Of its invitations, those that still stand. */
  readonly team: Team;
  /** All that are in. */
  readonly teamIds: readonly string[];
  /** Those that have the question and have not answered it. */
  readonly askedIds: readonly string[];
};

/** Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function loadProgrammeOf(
  teamId: string,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<ProgrammeOfTeam, DomainError>> {
  const entered = await enterProgrammeOfTeam(store, { teamId, actor, verb: 'see-programme' });
  if (!entered.ok) return entered;
  const { programme, teams, asked } = entered.value;
  const [team] = teams;
  if (!team) return fail({ kind: 'not-a-member' });
  const invitations = await stillStanding(team, store);
  if (!invitations.ok) return invitations;
  const { programmeId } = programme;
  const isAsked = ({ invitations }: Team) =>
    invitations.some((each) => each.programmeId === programmeId);
  const untold = programme.teams.filter(({ isTold }) => !isTold).map(({ id }) => id);
  return ok({
    ...{ programme, teamIds: teams.map(({ id }) => id) },
    team: { ...team, invitations: invitations.value },
    askedIds: [...untold, ...asked.filter(isAsked).map(({ id }) => id)],
  });
}

/** One that was taken back is in the programme’s document no more, and in the team’s until somebody answers it. */
async function stillStanding(
  { tenantId, id, invitations }: Team,
  store: Deps['store'],
): Promise<Result<Team['invitations'], DomainError>> {
  const standing: Team['invitations'][number][] = [];
  for (const invitation of invitations) {
    const key = { tenantId, programmeId: invitation.programmeId };
    const read = await repository.read(store, programmeType, key);
    if (!read.ok && read.error.kind !== 'not-found') return read;
    if (read.ok && isInvited(read.value, id)) standing.push(invitation);
  }
  return ok(standing);
}
