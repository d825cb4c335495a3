/** Loads a team's barriers and themes, for somebody in the team. */
import { type Barriers, noBarriers } from '../../domain/barriers/barriers.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Verb } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { barriersKind } from '../storage/kinds.ts';
import { type Read, readOfTeam, type TeamAggregate } from '../storage/team-aggregates.ts';

export type ReadBarriers = Read<Barriers>;

export const teamBarriers: TeamAggregate<Barriers> = { kind: barriersKind, begin: noBarriers };

/** `verb`: what they are wanted for. Errors: `not-a-member`, `not-allowed`, `busy`. */
export function loadBarriers(
  teamId: string,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
  verb: Verb = 'see-board',
): Promise<Result<ReadBarriers, DomainError>> {
  return readOfTeam(store, teamBarriers, { teamId, actor, verb });
}
