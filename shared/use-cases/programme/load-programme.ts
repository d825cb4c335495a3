/** Loads the programme a team is in, as its people see it: which teams are in, who stands for it, and who asks them (P32). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Programme } from '../../domain/programme/programme.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Team } from '../../domain/team/team.ts';
import { enterProgrammeOfTeam } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';

export type ProgrammeOfTeam = {
  readonly programme: Programme;
  /** The team it is loaded for; it is in. */
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
  const { programmeId } = programme;
  const isAsked = ({ invitations }: Team) =>
    invitations.some((each) => each.programmeId === programmeId);
  const untold = programme.teams.filter(({ isTold }) => !isTold).map(({ id }) => id);
  return ok({
    ...{ programme, team, teamIds: teams.map(({ id }) => id) },
    askedIds: [...untold, ...asked.filter(isAsked).map(({ id }) => id)],
  });
}
