/** Casts somebody's votes, in place of those they cast before (P6). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { castBallot as toCast } from '../../domain/strands/vote.ts';
import type { Deps } from '../deps.ts';
import { changeOfTeam } from '../storage/team-aggregates.ts';
import { type ReadPriorities, teamPriorities } from './load-priorities.ts';

export type BallotInput = {
  readonly teamId: string;
  readonly voteId: string;
  readonly commandId: string;
  readonly votes: readonly number[];
};

/**
 * All ballots are in the vote itself, so that a ballot either counts or is told that the vote has
 * closed. Errors: `not-a-member`, `not-allowed`, `vote-closed`, `invalid`, `busy`.
 */
export function castBallot(
  { teamId, voteId, commandId, votes }: BallotInput,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<ReadPriorities, DomainError>> {
  return changeOfTeam(store, teamPriorities, { teamId, actor, verb: 'cast-ballot' }, (standing) =>
    toCast(standing, { voteId, commandId, votes, personId: actor.id }),
  );
}
