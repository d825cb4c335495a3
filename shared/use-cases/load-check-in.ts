/** Loads this week's check-in of one person with one team: what was said before, and what to ask about. */
import type { ChangeSummary } from '../contracts/stored-documents.ts';
import { type CheckIns, noCheckIns } from '../domain/check-in/check-ins.ts';
import type { DomainError } from '../domain/errors.ts';
import type { Actor } from '../domain/person.ts';
import { openOccurrence } from '../domain/prompts/open-check-in.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Member, Team } from '../domain/team.ts';
import type { Deps } from './deps.ts';
import { checkInsKind } from './kinds.ts';
import { loadTeamBoard } from './load-team-board.ts';
import { readOfTeam, type TeamAggregate } from './team-aggregates.ts';

export type OpenCheckIn = {
  readonly team: Team;
  readonly member: Member;
  readonly checkIns: CheckIns;
  /** The Monday of the week it is for. */
  readonly occurrence: string;
  /** Every open change of the team. */
  readonly changes: readonly ChangeSummary[];
};

type LoadDeps = Pick<Deps, 'store' | 'clock' | 'calendar'>;

export function checkInsOf(personId: string): TeamAggregate<CheckIns> {
  return { kind: checkInsKind, begin: (place) => noCheckIns({ ...place, personId }) };
}

export function weekOf(team: Team, { clock, calendar }: LoadDeps): string {
  return openOccurrence(team, clock.now(), calendar);
}

/** Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function loadCheckIn(
  teamId: string,
  actor: Actor,
  deps: LoadDeps,
): Promise<Result<OpenCheckIn, DomainError>> {
  const { store } = deps;
  const read = await readOfTeam(store, checkInsOf(actor.id), { teamId, actor, verb: 'check-in' });
  if (!read.ok) return read;
  const board = await loadTeamBoard(store, { tenantId: actor.tenantId, teamId });
  if (!board.ok) return board;
  const { team, member, standing } = read.value;
  const { changes } = board.value;
  return ok({ team, member, checkIns: standing, occurrence: weekOf(team, deps), changes });
}
