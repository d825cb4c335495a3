/** Loads a team's vote and its mission strands, for somebody in the team. */
import type { DomainError } from '../../domain/errors.ts';
import type { Verb } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { noPriorities, type Priorities } from '../../domain/strands/priorities.ts';
import type { Deps } from '../deps.ts';
import { prioritiesKind } from '../storage/kinds.ts';
import { type Read, readOfTeam, type TeamAggregate } from '../storage/team-aggregates.ts';

export type ReadPriorities = Read<Priorities>;

export const teamPriorities: TeamAggregate<Priorities> = {
  kind: prioritiesKind,
  begin: noPriorities,
};

/** `verb`: what they are wanted for. Errors: `not-a-member`, `not-allowed`, `busy`. */
export function loadPriorities(
  teamId: string,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
  verb: Verb = 'see-board',
): Promise<Result<ReadPriorities, DomainError>> {
  return readOfTeam(store, teamPriorities, { teamId, actor, verb });
}
