/** Casts somebody's votes, in place of those they cast before (P6). */

import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { castBallot as toCast } from '../../domain/strands/vote.ts';
import { changeForMember } from '../access/for-member.ts';
import type { Deps } from '../deps.ts';
import { strandsType } from '../storage/document-types.ts';
import type { StrandsForMember } from './load-strands.ts';

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
): Promise<Result<StrandsForMember, DomainError>> {
  return changeForMember(store, strandsType, { teamId, actor, verb: 'cast-ballot' }, (current) =>
    toCast(current, { voteId, commandId, votes, personId: actor.id }),
  );
}
